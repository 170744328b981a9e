#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace lotse::kit {

/// Two or more views of which one is shown, side by side in one outline. Arrows move between them, Tab
/// leaves.
class SwitchButtons : public QWidget
{
    Q_OBJECT

public:
    explicit SwitchButtons(QWidget *parent = nullptr);

    /// In order; call again with as many words to change the language.
    void setTexts(const QStringList &texts);
    [[nodiscard]] int current() const;
    /// Silent; `currentChanged` tells of what somebody chose.
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace lotse::kit
