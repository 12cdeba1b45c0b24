#include "app/gui/messages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace quantoscope {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QString whatFailed(JobKind kind, const QString& about)
{
    switch (kind) {
    case JobKind::OpenModel:
        return Messages::tr("The model %1 cannot be opened.").arg(about);
    case JobKind::OpenSession:
        return Messages::tr("The session %1 cannot be opened.").arg(about);
    case JobKind::Quantize:
        return Messages::tr("The run %1 cannot go on.").arg(about);
    case JobKind::SaveSession:
        return Messages::tr("The session was not saved to %1.").arg(about);
    case JobKind::Export:
        return Messages::tr("%1 was not written.").arg(about);
    case JobKind::AnswerWhatIf:
    case JobKind::ExamineSalience:
    case JobKind::CutTile:
    case JobKind::CountWeights:
    case JobKind::SwapBlocks:
    case JobKind::ShowSteps:
        return Messages::tr("The steps of %1 cannot be shown.").arg(about);
    case JobKind::PackLayer:
        return Messages::tr("%1 cannot be shown as it is stored.").arg(about);
    case JobKind::ListDevices:
        return Messages::tr("The machine's devices cannot be told.");
    case JobKind::LookIntoError:
    case JobKind::KeepPresets:
        return Messages::tr("The error of %1 cannot be looked into.").arg(about);
    case JobKind::Train:
        return Messages::tr("The training of %1 cannot go on.").arg(about);
    case JobKind::ExportModel:
        return Messages::tr("The model was not exported to %1.").arg(about);
    }
    return {};
}

QString whatIsLeft(JobKind kind)
{
    switch (kind) {
    case JobKind::OpenModel:
    case JobKind::OpenSession:
        return Messages::tr("What was open is still open.");
    case JobKind::Quantize:
        return Messages::tr("Finished layers and all other runs are kept.");
    case JobKind::SaveSession:
        return Messages::tr("Nothing is lost: the session is still open. Try another place.");
    case JobKind::Export:
    case JobKind::ExportModel:
        return Messages::tr("The session is not affected.");
    case JobKind::AnswerWhatIf:
    case JobKind::ExamineSalience:
    case JobKind::CutTile:
    case JobKind::CountWeights:
    case JobKind::SwapBlocks:
    case JobKind::ShowSteps:
    case JobKind::PackLayer:
    case JobKind::ListDevices:
    case JobKind::LookIntoError:
    case JobKind::KeepPresets:
    case JobKind::Train:
        return Messages::tr("Nothing else is affected.");
    }
    return {};
}

QString cause(const JobError& error)
{
    switch (error.code) {
    case JobError::Code::InputFile:
        return QStringLiteral(
                   "<table cellspacing='4'><tr><td><b>%1</b></td><td>%2</td></tr><tr><td><b>%3</b></td><td>%4"
                   "</td></tr><tr><td><b>%5</b></td><td>%6</td></tr></table>")
            .arg(Messages::tr("File"), error.file.toHtmlEscaped(), Messages::tr("Expected"),
                 error.expected.toHtmlEscaped(), Messages::tr("Found"), error.found.toHtmlEscaped());
    case JobError::Code::OutOfMemory:
        return Messages::tr("There is not enough memory for it.");
    case JobError::Code::BadRequest:
    case JobError::Code::Storage:
    case JobError::Code::Internal:
        break;
    }
    return error.detail.toHtmlEscaped();
}

void showBox(QWidget* parent, const QString& failure, const QString& why, const QString& left)
{
    auto* box = new QMessageBox(parent);
    box->setWindowTitle(QGuiApplication::applicationDisplayName());
    box->setIcon(QMessageBox::Warning);
    box->setStandardButtons(QMessageBox::Ok);
    box->setObjectName(QStringLiteral("failureBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->setText(QStringLiteral("<b>%1</b>").arg(failure));
    box->setInformativeText(QStringLiteral("%1<p>%2</p>").arg(why, left));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace

void showFailure(QWidget* parent, JobKind kind, const QString& about, const JobError& error)
{
    showBox(parent, whatFailed(kind, about.toHtmlEscaped()), cause(error), whatIsLeft(kind));
}

void showLessonFailure(QWidget* parent, const QString& file, const JobError& error)
{
    showBox(parent, Messages::tr("The lesson %1 cannot be opened.").arg(file.toHtmlEscaped()), cause(error),
            Messages::tr("Nothing else is affected."));
}

void showPresetFailure(QWidget* parent, const QString& about, const JobError& error)
{
    showBox(parent, Messages::tr("The preset %1 cannot be used.").arg(about.toHtmlEscaped()), cause(error),
            Messages::tr("The form and all other presets are as they were."));
}

void ask(QWidget* parent, const Question& question, std::function<void(Answer)> answered)
{
    if (parent->findChild<QMessageBox*>(question.name))
        return; // still waiting for an answer
    auto* box = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question.text,
                                QMessageBox::NoButton, parent);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.detail);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("yes"));
    QPushButton* no = nullptr;
    if (!question.no.isEmpty()) {
        no = box->addButton(question.no, QMessageBox::DestructiveRole);
        no->setObjectName(QStringLiteral("no"));
    }
    QPushButton* cancel = box->addButton(question.cancel, QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(yes);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, parent, [box, yes, no, answered = std::move(answered)] {
        const QAbstractButton* clicked = box->clickedButton();
        answered(clicked == yes ? Answer::Yes : no && clicked == no ? Answer::No : Answer::Cancel);
    });
    box->open();
}

} // namespace quantoscope
