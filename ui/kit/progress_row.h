#pragma once

#include <QWidget>

class QProgressBar;

namespace lotse::kit {

class Button;
class Label;

/// Long work as people see it: what goes on in words, how far it is, and a way to stop it. Hidden while nothing goes
/// on.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    /// Shows the row and says what goes on, which is said aloud once.
    void begin(const QString &words);
    /// From 0 to 1; an empty bar where nobody knows.
    void setDone(double done);
    void end();

Q_SIGNALS:
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_words;
    QProgressBar *m_bar;
    Button *m_stop;
};

} // namespace lotse::kit
