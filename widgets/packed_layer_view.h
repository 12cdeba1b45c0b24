// A layer as a checkpoint stores it: its tensors, and the words of one beside the integers in them.
#pragma once

#include "widgets/packed_tensor_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;
class QTableWidget;

namespace quantoscope {

/// Whoever listens to requested() packs the layer and answers with setPacked() or setProblem().
class PackedLayerView : public QWidget
{
    Q_OBJECT

public:
    explicit PackedLayerView(QWidget* parent = nullptr);

    void setFormats(const QStringList& formats);
    /// The layer that is asked for; the same one again asks nothing, and empty names show nothing.
    void setSubject(const QString& run, const QString& layer);
    void setPacked(PackedLayerPtr packed);
    void setProblem(const QString& problem);
    const PackedLayerPtr& packed() const { return m_packed; }

Q_SIGNALS:
    void requested(const QString& run, const QString& layer, const QString& format);

protected:
    void changeEvent(QEvent* event) override;

private:
    QTableView* makeGrid(QAbstractItemModel& model, const QString& name);
    void ask();
    void showTensors();
    void showTensor();
    void describeWord(const QModelIndex& word);
    void pointAtField(const QModelIndex& field);
    const PackedTensor* current() const;

    QString m_run;
    QString m_layer;
    PackedLayerPtr m_packed;
    QComboBox* m_format;
    QComboBox* m_notation;
    QLabel* m_heading;
    QLabel* m_message;
    QTableWidget* m_tensors;
    PackedWordModel* m_wordModel;
    PackedFieldModel* m_fieldModel;
    QTableView* m_words;
    QTableView* m_fields;
    QLabel* m_word; ///< the word that is selected
};

} // namespace quantoscope
