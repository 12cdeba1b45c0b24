// The page of the experiments: what each does and needs, its start, and what it has found.
#pragma once

#include "app/gui/experiment_choice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace quantoscope {

class ExperimentResults;
class FileChoice;
class ResultsStore;
class Selection;

class ExperimentPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ExperimentPage(const ResultsStore& store, const Selection& selection, QWidget* parent = nullptr);
    ~ExperimentPage() override;

    void setExperiment(const QString& key);
    QString experiment() const;
    ExperimentChoice choice() const;
    ExperimentResults& results() { return *m_results; }
    /// What is open, and whether work of it is under way.
    void setState(bool modelLoaded, bool isDemo, bool isClassifier, bool working);
    /// Where a classifier that is trained from this model goes unless a person says otherwise.
    void suggestFolder(const QString& folder);

Q_SIGNALS:
    void startRequested();
    void cancelRequested();
    void openModelRequested();
    void explanationRequested(const QString& entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeButtons();
    QSpinBox* makeNumber(const char* name);
    void retranslate();
    void showDescription();
    void updateState();
    void proposeExperiment();
    void browseFolder();

    QComboBox* m_choice;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_needs;
    QLabel* m_problem;
    QFormLayout* m_rows;
    FileChoice* m_train;
    FileChoice* m_calibration;
    FileChoice* m_evaluation;
    QWidget* m_folderRow;
    QLineEdit* m_folder;
    QSpinBox* m_samples;
    QSpinBox* m_sequenceLength;
    QSpinBox* m_windows;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QPushButton* m_open;
    ExperimentResults* m_results;
    bool m_modelLoaded = false;
    bool m_isDemo = false;
    bool m_isClassifier = false;
    bool m_working = false;
    bool m_isChosen = false; ///< by a person: what is opened later changes nothing then
};

} // namespace quantoscope
