#pragma once

#include "kit/panel.h"
#include "records/fact_grid.h"

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace lotse::kit {
class Button;
class FlowLayout;
class Label;
class NoteEdit;
class Rule;
} // namespace lotse::kit

namespace lotse::records {

/// Something that can be done with what is chosen.
struct Deed {
    QString text;
    std::function<void()> run;
    QString shortcut = {}; ///< of the action that does the same
    bool isQuiet = false;  ///< rare
    QString name = {};     ///< the object name of its button, the same in every language
};

/// What is known of the chosen row of a list, and what can be done with it.
struct Entry {
    QString title;
    QString aside = {};
    QString text = {}; ///< free words
    QList<Fact> facts = {};
    QList<Deed> deeds = {};
};

/// Shows the chosen row of a list beside it.
class EntryPanel : public kit::Panel
{
    Q_OBJECT

public:
    explicit EntryPanel(QWidget *parent = nullptr);

    void show(const Entry &entry);
    /// Where nothing is chosen.
    void showNothing();
    /// Where F6 goes: the first deed.
    [[nodiscard]] QWidget *pane() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText(const QString &text);
    void showDeeds();
    void retranslate();

    QList<Deed> m_deeds;
    bool m_isEmpty = true;
    QScrollArea *m_scroll;
    kit::Label *m_nothing;
    kit::Label *m_text;
    kit::NoteEdit *m_longText = nullptr; ///< in its place, once there was what a label would hold up the window with
    kit::Rule *m_rule;
    FactGrid *m_facts;
    QWidget *m_foot;
    kit::FlowLayout *m_row;
    QList<kit::Button *> m_buttons;
};

} // namespace lotse::records
