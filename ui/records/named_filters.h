#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;

namespace lotse::kit {
class Button;
class Label;
} // namespace lotse::kit

namespace lotse::records {

/// What somebody keeps of a list under names of their own: chosen, added and removed by a menu beside the filter bar.
/// Knows no list: it hands back what it was given with a name.
class NamedFilters : public QWidget
{
    Q_OBJECT

public:
    explicit NamedFilters(QWidget *parent = nullptr);

    /// In place of what has this name already.
    void keep(const QString &name, const QByteArray &view);
    /// All of them, to be kept between sessions. What is broken is left out.
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &bytes);
    void retranslate();

public Q_SLOTS:
    void showMenu();
    /// Asks for a name: Return keeps, Escape gives up.
    void askName();

Q_SIGNALS:
    void chosen(const QByteArray &view);
    /// What the list shows now is to be kept under this name.
    void keepWanted(const QString &name);
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Named {
        QString name;
        QByteArray view;
    };

    void takeName();
    void endNaming();
    void remove(const QString &name);
    void fill(QMenu &menu);

    QList<Named> m_named; ///< by name
    kit::Button *m_open;
    kit::Label *m_label;
    QLineEdit *m_name;
};

} // namespace lotse::records
