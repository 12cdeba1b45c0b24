// What the window shows before anything is open.
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QCommandLinkButton;
class QLabel;
class QVBoxLayout;

namespace quantoscope {

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    ~WelcomePage() override;

    void setRecentFiles(const QStringList& paths);
    /// The tour is offered to those who have not seen it.
    void setTourOffered(bool offered);
    /// Sessions that another window left unsaved; empty hides the offer.
    void setRecoverable(const QStringList& files);

Q_SIGNALS:
    void demoRequested();
    void demoSessionRequested();
    void openModelRequested();
    void openSessionRequested();
    void tourRequested();
    void demonstrationRequested();
    void openRequested(const QString& path);
    void recoverRequested(const QString& file);
    void discardRecoverableRequested(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcons();

    std::vector<std::pair<QCommandLinkButton*, QString>> m_buttons; ///< with the names of their icons
    QWidget* m_tour;
    QWidget* m_recovery;
    QVBoxLayout* m_recoveryRows;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recentRows;
};

} // namespace quantoscope
