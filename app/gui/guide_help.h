// F1: the guide at the page of what is in front, and the guide's links into the window.
#pragma once

#include <QObject>

namespace quantoscope {

class GuideWindow;
class MainWindow;

/// The id of the page about what is in front: the dialog that has the keyboard, the panel, or the view.
QString guidePageInFront(const MainWindow& window);

/// At `page`, or at the page of what is in front. Over a modal dialog the guide belongs to that dialog, so that it can
/// be read.
GuideWindow* openGuide(MainWindow& window, const QString& page = {});

/// What a link of the guide does: view:, method:, do: (an action of the window) or term: (of the glossary).
void followGuideLink(MainWindow& window, const QString& scheme, const QString& target);

/// Opens the guide at F1 in the window's dialogs, which the window's own shortcuts do not reach.
class GuideKey : public QObject
{
    Q_OBJECT

public:
    explicit GuideKey(MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MainWindow& m_window;
};

} // namespace quantoscope
