// Everything a run can be asked for: the method's options, calibration, evaluation and texts.
#pragma once

#include "core/pipeline/run_settings.h"
#include "core/results/option.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace quantoscope {

class FileChoice;
class OptionsForm;
class PresetBar;

class RunForm : public QWidget
{
    Q_OBJECT

public:
    explicit RunForm(std::vector<MethodDescription> methods, QWidget* parent = nullptr);
    ~RunForm() override;

    RunSettings settings() const;
    /// Which texts the layers' inputs are gathered on; everything else of the settings as it is by itself.
    RunSettings calibration() const;
    void setSettings(const RunSettings& settings);
    /// The same by a person's wish, as if all had been entered by hand.
    void fillIn(const RunSettings& settings);
    /// True until the person has changed something.
    bool isUntouched() const { return m_untouched; }

    /// Whether Start does something, and why it does not.
    void setStartEnabled(bool enabled, const QString& reason = {});
    /// While something is running, Start adds to the queue, and says so.
    void setQueueing(bool queueing);
    /// A line above the button; none if empty.
    void setFootprint(const QString& text);
    OptionsForm& options() { return *m_options; }
    PresetBar& presets() { return *m_presets; }

Q_SIGNALS:
    void startRequested();
    /// Some setting is another one now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeCalibrationGroup();
    QWidget* makeEvaluationGroup();
    QWidget* makeTextGroup();
    QWidget* makeLayersGroup();
    void watchChanges();
    void updateEnabled();
    void guardAgainstWheel();

    OptionsForm* m_options;
    QLineEdit* m_name;
    FileChoice* m_calibration;
    QSpinBox* m_samples;
    QSpinBox* m_sequenceLength;
    FileChoice* m_holdout;
    QSpinBox* m_seed;
    QComboBox* m_inputs;
    QLineEdit* m_layers;
    QCheckBox* m_includeHead;
    QCheckBox* m_evaluate;
    FileChoice* m_evaluateFile;
    QSpinBox* m_stories;
    QPlainTextEdit* m_prompts;
    QSpinBox* m_newTokens;
    QComboBox* m_sampling;
    QDoubleSpinBox* m_temperature;
    QSpinBox* m_topK;
    QDoubleSpinBox* m_topP;
    PresetBar* m_presets;
    QLabel* m_footprint;
    QPushButton* m_start;
    bool m_untouched = true;
    bool m_filling = false;
};

} // namespace quantoscope
