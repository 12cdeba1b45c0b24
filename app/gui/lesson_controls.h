// Controls of the window as lessons name them.
#pragma once

#include <QRect>
#include <QString>

#include <optional>

class QMainWindow;
class QWidget;

namespace quantoscope {

/// The widget of that object name, a visible one if there are several; nullptr if there is none. Dialogs are left out.
QWidget* findTarget(const QMainWindow& window, const QString& name);

/// Where in the window to point for a name: a widget's visible part, the button of an action, or, for
/// "view:stepper", the view or the tab that leads to it. Empty if nothing of it is to be seen.
QRect targetPlace(const QMainWindow& window, const QString& name);

/// Brings a target to sight: its dock to the front, unless that would hide `keep`, and its part of a form scrolled to.
void revealTarget(const QMainWindow& window, const QString& name, const QWidget* keep);

/// Gives a number, choice, tick or slider its value in printed form. False if the control has no such value.
bool setControl(QWidget& control, const QString& value);
/// The value as setControl() takes it; empty if there is none.
std::optional<QString> controlValue(const QWidget& control);

} // namespace quantoscope
