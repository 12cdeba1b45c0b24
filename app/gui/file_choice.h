// A line that is either one of a few words or a file.
#pragma once

#include <QWidget>

class QComboBox;

namespace quantoscope {

class FileChoice : public QWidget
{
    Q_OBJECT

public:
    struct Word
    {
        QString value; ///< what text() gives
        QString label; ///< what people read
    };

    /// The first word is chosen. Anything else can be typed (a file, "15%") or browsed for.
    FileChoice(const QString& name, const std::vector<Word>& words, const QString& fileFilter,
               QWidget* parent = nullptr);

    /// A word's value, or what was typed.
    QString text() const;
    void setText(const QString& text);

Q_SIGNALS:
    void changed();

private:
    void browse();

    QComboBox* m_box;
    QString m_filter;
};

} // namespace quantoscope
