#include "app/gui/lesson_controls.h"

#include "app/gui/lesson_views.h"
#include "widgets/layer_question_view.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QMainWindow>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolBar>

namespace quantoscope {

namespace {

const QString kViewPrefix = QStringLiteral("view:");

QRect placeInWindow(const QMainWindow& window, const QWidget& widget, const QRect& part)
{
    return { widget.mapTo(&window, part.topLeft()), part.size() };
}

// "stepper/changes": a part of the view's plot, while it is shown; else as the view.
QRect placeOfView(const QMainWindow& window, const QString& name)
{
    const QString view = name.section(QLatin1Char('/'), 0, 0);
    const QString panel = name.section(QLatin1Char('/'), 1);
    const auto* const tabs = window.findChild<QTabWidget*>(QStringLiteral("views"));
    const int index = viewIndex(view.toStdString());
    if (!tabs || !tabs->isVisible() || index < 0)
        return {};
    if (QWidget* const page = tabs->currentWidget(); tabs->currentIndex() == index) {
        auto* const asking = panel.isEmpty() ? nullptr : qobject_cast<LayerQuestionView*>(page);
        const QRect place = asking ? asking->panelPlace(panel) : QRect();
        return place.isEmpty() ? placeInWindow(window, *page, page->rect())
                               : placeInWindow(window, *findTarget(window, asking->plotName()), place);
    }
    const auto* const button = window.findChild<QWidget*>(QStringLiteral("viewButton%1").arg(index));
    return button && button->isVisible() ? placeInWindow(window, *button, button->rect()) : QRect();
}

QWidget* buttonOfAction(const QMainWindow& window, const QString& name)
{
    auto* const action = window.findChild<QAction*>(name);
    if (!action)
        return nullptr;
    for (const QToolBar* const bar : window.findChildren<QToolBar*>())
        if (QWidget* const button = bar->widgetForAction(action))
            return button;
    return nullptr;
}

bool isChoice(const QComboBox& box, int index, const QString& value)
{
    return box.itemData(index).toString() == value || (!box.itemData(index).isValid() && box.itemText(index) == value);
}

} // namespace

QWidget* findTarget(const QMainWindow& window, const QString& name)
{
    QWidget* hidden = nullptr;
    for (QWidget* const each : window.findChildren<QWidget*>(name)) {
        if (each->window() != &window && !qobject_cast<QDockWidget*>(each->window()))
            continue;
        if (each->isVisible())
            return each;
        hidden = each;
    }
    return hidden ? hidden : buttonOfAction(window, name);
}

QRect targetPlace(const QMainWindow& window, const QString& name)
{
    if (name.startsWith(kViewPrefix))
        return placeOfView(window, name.mid(kViewPrefix.size()));
    const QWidget* const target = findTarget(window, name);
    if (!target || !target->isVisible() || target->window() != &window)
        return {};
    QRect seen = target->visibleRegion().boundingRect();
    if (qobject_cast<const QAbstractScrollArea*>(target)) // what it holds covers it
        for (const QWidget* const part : target->findChildren<QWidget*>())
            if (const QRect place = part->visibleRegion().boundingRect(); !place.isEmpty())
                seen |= QRect(part->mapTo(target, place.topLeft()), place.size());
    return seen.isEmpty() ? QRect() : placeInWindow(window, *target, seen);
}

void revealTarget(const QMainWindow& window, const QString& name, const QWidget* keep)
{
    QWidget* const target = findTarget(window, name);
    if (!target)
        return;
    for (QWidget* each = target; each; each = each->parentWidget()) {
        if (auto* const dock = qobject_cast<QDockWidget*>(each)) {
            const auto* const kept = qobject_cast<const QDockWidget*>(keep);
            const bool hidesIt = kept && window.tabifiedDockWidgets(dock).contains(const_cast<QDockWidget*>(kept));
            if (!hidesIt) {
                dock->show();
                dock->raise();
            }
        } else if (auto* const area = qobject_cast<QScrollArea*>(each); area && area != target) {
            area->ensureWidgetVisible(target);
        }
    }
}

bool setControl(QWidget& control, const QString& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (auto* const spin = qobject_cast<QSpinBox*>(&control); spin && isNumber) {
        spin->setValue(static_cast<int>(number));
    } else if (auto* const real = qobject_cast<QDoubleSpinBox*>(&control); real && isNumber) {
        real->setValue(number);
    } else if (auto* const slider = qobject_cast<QAbstractSlider*>(&control); slider && isNumber) {
        slider->setValue(static_cast<int>(number));
    } else if (auto* const button = qobject_cast<QAbstractButton*>(&control); button && button->isCheckable()) {
        button->setChecked(value == QLatin1String("true"));
    } else if (auto* const box = qobject_cast<QComboBox*>(&control)) {
        for (int index = 0; index < box->count(); ++index) {
            if (isChoice(*box, index, value)) {
                box->setCurrentIndex(index);
                Q_EMIT box->activated(index); // some listen to people only
                return true;
            }
        }
        return false;
    } else {
        return false;
    }
    return true;
}

std::optional<QString> controlValue(const QWidget& control)
{
    if (const auto* const spin = qobject_cast<const QSpinBox*>(&control))
        return QString::number(spin->value());
    if (const auto* const real = qobject_cast<const QDoubleSpinBox*>(&control))
        return QString::number(real->value(), 'g', 12);
    if (const auto* const slider = qobject_cast<const QAbstractSlider*>(&control))
        return QString::number(slider->value());
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&control); button && button->isCheckable())
        return button->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* const box = qobject_cast<const QComboBox*>(&control))
        return box->currentData().isValid() ? box->currentData().toString() : box->currentText();
    return std::nullopt;
}

} // namespace quantoscope
