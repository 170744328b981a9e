#pragma once

#include <QWidget>

class QHBoxLayout;

namespace lotse::kit {

class Button;
class Label;

/// The head of a panel or of a section within one: title, at the right a quiet aside and buttons, a line
/// below.
class PanelHeader : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString aside READ aside WRITE setAside)

public:
    explicit PanelHeader(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    [[nodiscard]] QString aside() const;
    void setAside(const QString &text);
    /// Puts a widget at the right end; the header owns it.
    void addWidget(QWidget *widget);

private:
    Label *m_title;
    Label *m_aside;
    QHBoxLayout *m_row;
};

} // namespace lotse::kit
