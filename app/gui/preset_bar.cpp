#include "app/gui/preset_bar.h"

#include "app/gui/engine.h"
#include "app/gui/file_dialogs.h"
#include "app/gui/messages.h"
#include "app/gui/run_form.h"
#include "core/base/errors.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QToolButton>

namespace quantoscope {

namespace {

std::filesystem::path ownFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return (data + QStringLiteral("/presets")).toStdString();
}

std::vector<PresetEntry> shippedEntries()
{
    try {
        return listPresets(shippedPresetsFolder());
    } catch (const StorageError&) {
        return {}; // the program's resources are missing, which opening its demo model tells
    }
}

QString presetFilter()
{
    return PresetBar::tr("Presets (*.json);;All files (*)");
}

} // namespace

PresetBar::PresetBar(RunForm& form, QWidget* parent)
    : QWidget(parent), m_form(form), m_box(new QComboBox), m_menu(new QMenu(tr("Prese&ts"), this))
{
    setObjectName(QStringLiteral("presetBar"));
    m_box->setObjectName(QStringLiteral("preset"));
    m_box->setPlaceholderText(tr("own settings", "what the run form says is none of the presets"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setToolTip(tr("Fills the form with settings that are kept under a name."));
    auto* const label = new QLabel(tr("Preset"));
    label->setBuddy(m_box);

    m_menu->setObjectName(QStringLiteral("presetMenu"));
    connect(m_menu->addAction(tr("&Save settings as preset…")), &QAction::triggered, this, [this] {
        const PresetEntry* const own = current(true);
        askForName(tr("Save settings as preset"), own ? QString::fromStdString(own->name) : QString(),
                   &PresetBar::saveAs);
    });
    m_rename = m_menu->addAction(tr("&Rename preset…"));
    connect(m_rename, &QAction::triggered, this, [this] {
        if (const PresetEntry* const own = current(true))
            askForName(tr("Rename preset"), QString::fromStdString(own->name), &PresetBar::rename);
    });
    m_remove = m_menu->addAction(tr("&Delete preset…"));
    connect(m_remove, &QAction::triggered, this, &PresetBar::askToRemove);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Import preset…")), &QAction::triggered, this, &PresetBar::importDialog);
    m_export = m_menu->addAction(tr("&Export settings as preset…"));
    connect(m_export, &QAction::triggered, this, &PresetBar::exportDialog);

    auto* const button = new QToolButton;
    button->setObjectName(QStringLiteral("presetMenuButton"));
    button->setText(QStringLiteral("⋯"));
    button->setToolTip(tr("Save, rename, delete, import and export presets"));
    button->setAccessibleName(tr("Presets"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(m_menu);

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 6, 9, 0);
    layout->addWidget(label);
    layout->addWidget(m_box, 1);
    layout->addWidget(button);
    connect(m_box, &QComboBox::activated, this, &PresetBar::choose);
    connect(&form, &RunForm::changed, this, &PresetBar::follow);
    m_shipped = shippedEntries();
    m_own = listPresets(ownFolder());
    fill();
}

void PresetBar::useWorkerOf(Engine& engine)
{
    m_engine = &engine;
    connect(&engine, &Engine::jobEnded, this, [this](const JobOutcome& outcome) {
        const auto waiting = m_waiting.find(outcome.id);
        if (waiting == m_waiting.end())
            return;
        const FilesDone done = std::move(waiting->second);
        m_waiting.erase(waiting);
        done(outcome.ending == JobEnding::Failed ? &outcome.error : nullptr);
    });
}

void PresetBar::fill()
{
    m_box->clear();
    m_items.clear();
    addEntries(m_own, true);
    if (!m_own.empty()) {
        m_box->insertSeparator(m_box->count());
        m_items.push_back(nullptr);
    }
    addEntries(m_shipped, false);
    follow();
}

void PresetBar::addEntries(const std::vector<PresetEntry>& entries, bool own)
{
    for (const PresetEntry& entry : entries) {
        const QString name = QString::fromStdString(entry.name);
        //: A file in the folder of presets that holds none; choosing it tells why
        m_box->addItem(entry.preset ? name : tr("⚠ %1 cannot be read").arg(name));
        m_box->setItemData(m_box->count() - 1,
                           own ? QString::fromStdString(entry.file.string()) : tr("One of the program's own"),
                           Qt::ToolTipRole);
        m_items.push_back(&entry);
    }
}

void PresetBar::choose(int index)
{
    const PresetEntry* const entry = m_items[static_cast<std::size_t>(index)];
    if (!entry)
        return;
    contained(QString::fromStdString(entry->name), [&] {
        fillForm(entry->preset ? *entry->preset : readPreset(entry->file)); // which tells why it is none
    });
    follow();
}

void PresetBar::fillForm(const RunPreset& preset)
{
    const RunSettings before = m_form.settings();
    m_form.fillIn(applied(preset, before));
    if (isApplied(preset, m_form.settings()))
        return;
    m_form.fillIn(before);
    throw InvalidRequest(tr("It says something that the form has no place for; the command line takes it: "
                            "quantoscope-cli quantize --preset.")
                             .toStdString());
}

// What the box shows is what the form says, however it came to say so.
void PresetBar::follow()
{
    const PresetEntry* const entry = current(false);
    const auto found = std::ranges::find(m_items, entry);
    m_box->setCurrentIndex(entry ? static_cast<int>(found - m_items.begin()) : -1);
    const bool isOwn = current(true) != nullptr;
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
}

const PresetEntry* PresetBar::current(bool own) const
{
    const RunSettings settings = m_form.settings();
    for (const std::vector<PresetEntry>* entries : { &m_own, own ? nullptr : &m_shipped }) {
        if (!entries)
            continue;
        const auto found = std::ranges::find_if(
            *entries, [&](const PresetEntry& entry) { return entry.preset && isApplied(*entry.preset, settings); });
        if (found != entries->end())
            return &*found;
    }
    return nullptr;
}

template <typename Work>
void PresetBar::contained(const QString& about, Work work)
{
    try {
        work();
    } catch (const std::exception&) {
        showPresetFailure(window(), about, errorFromCurrentException());
    }
}

void PresetBar::withFiles(const std::function<void()>& work, const FilesDone& done)
{
    if (m_engine) {
        m_waiting.emplace(m_engine->keepPresets(work), done);
        return;
    }
    try {
        work();
    } catch (const std::exception&) {
        const JobError error = errorFromCurrentException();
        done(&error);
        return;
    }
    done(nullptr);
}

void PresetBar::change(const QString& about, const std::function<void()>& work, const std::function<void()>& undone)
{
    struct Result
    {
        std::optional<JobError> error;
        std::vector<PresetEntry> own;
    };
    const auto result = std::make_shared<Result>();
    const auto changeAndList = [work, result, folder = ownFolder()] {
        try {
            work();
        } catch (const std::exception&) {
            result->error = errorFromCurrentException();
        }
        result->own = listPresets(folder);
    };
    withFiles(changeAndList, [this, about, undone, result](const JobError* failure) {
        if (!failure) {
            m_own = std::move(result->own);
            failure = result->error ? &*result->error : nullptr;
        }
        if (failure && undone)
            undone();
        fill();
        if (failure)
            showPresetFailure(window(), about, *failure);
    });
}

void PresetBar::saveAs(const QString& name)
{
    contained(name, [&] {
        const RunPreset preset = presetOf(name.toStdString(), m_form.settings());
        const auto taken = std::ranges::find_if(m_own, [&](const PresetEntry& entry) {
            return entry.preset && QString::fromStdString(entry.name).compare(name, Qt::CaseInsensitive) == 0;
        });
        if (taken == m_own.end()) {
            change(name, [folder = ownFolder(), preset] { addPreset(folder, preset); });
            return;
        }
        ask(window(),
            { QStringLiteral("replacePresetQuestion"),
              tr("There is a preset “%1” already.").arg(name),
              tr("Replace it by the form's settings?"),
              tr("Replace"),
              {},
              tr("Keep it") },
            [this, preset, name, file = taken->file](Answer answer) {
                if (answer == Answer::Yes)
                    change(name, [file, preset] { replacePreset(file, preset); });
            });
    });
}

void PresetBar::rename(const QString& name)
{
    if (const PresetEntry* const own = current(true))
        change(QString::fromStdString(own->name),
               [file = own->file, name = name.toStdString()] { renamePreset(file, name); });
}

void PresetBar::importFrom(const QString& file)
{
    const auto read = std::make_shared<std::optional<RunPreset>>();
    const auto readIt = [read, path = file.toStdString()] { *read = readPreset(path); };
    withFiles(readIt, [this, file, read](const JobError* failure) {
        if (failure) {
            showPresetFailure(window(), file, *failure);
            return;
        }
        contained(file, [&] {
            const RunSettings before = m_form.settings();
            fillForm(**read);
            change(
                file, [folder = ownFolder(), read] { addPreset(folder, **read); },
                [this, before] { m_form.fillIn(before); });
        });
    });
}

void PresetBar::exportTo(const QString& file)
{
    contained(file, [&] {
        const PresetEntry* const entry = current(true); // a shipped one leaves out what the form says besides
        const std::filesystem::path path = file.toStdString();
        change(file, [path, preset = entry ? *entry->preset : presetOf(path.stem().string(), m_form.settings())] {
            replacePreset(path, preset);
        });
    });
}

void PresetBar::askForName(const QString& title, const QString& name, void (PresetBar::*named)(const QString&))
{
    auto* const dialog = new QInputDialog(window());
    dialog->setObjectName(QStringLiteral("presetNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the preset"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, named](const QString& text) {
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
            (this->*named)(trimmed);
    });
    dialog->open();
}

void PresetBar::askToRemove()
{
    const PresetEntry* const own = current(true);
    if (!own)
        return;
    const QString name = QString::fromStdString(own->name);
    ask(window(),
        { QStringLiteral("removePresetQuestion"),
          tr("Delete the preset “%1”?").arg(name),
          tr("The form keeps its settings."),
          tr("Delete"),
          {},
          tr("Keep it") },
        [this, name, file = own->file](Answer answer) {
            if (answer == Answer::Yes)
                change(name, [file] { removePreset(file); });
        });
}

void PresetBar::importDialog()
{
    const QString file = askForFile(window(), tr("Import preset"), presetFilter());
    if (!file.isEmpty())
        importFrom(file);
}

void PresetBar::exportDialog()
{
    const PresetEntry* const entry = current(false);
    const QString proposal
        = entry ? QString::fromStdString(entry->file.filename().string()) : QStringLiteral("preset.json");
    const QString file = QFileDialog::getSaveFileName(window(), tr("Export preset"), proposal, presetFilter());
    if (!file.isEmpty())
        exportTo(file);
}

} // namespace quantoscope
