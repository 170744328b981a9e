#pragma once

#include "kit/actions.h"
#include "kit/navigator.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace lotse::controllers {
class SearchController;
}

namespace lotse::kit {
class Label;
}

namespace lotse::shell {

class PaletteList;

/// One field for everything that can be opened or done: commands by their words, people by half a name, case files
/// and contacts by number, partners by name. Commands answer at once; what is found in the store comes below them, so
/// that no row moves under the cursor. Escape brings the focus back to where it was.
class Palette : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        controllers::SearchController &search;
        kit::Actions &actions;
        kit::Navigator &navigator;
    };

    /// `window` holds the list that lies over it.
    Palette(const Parts &parts, QWidget *window);

    /// Takes the focus, and remembers where it was.
    void begin();
    /// During a call nothing is said of how much was found: it would talk over the caller.
    void setQuiet(bool isQuiet) { m_isQuiet = isQuiet; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// Beneath the field while something is typed.
    [[nodiscard]] PaletteList *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        std::optional<kit::ActionId> command;
        domain::RecordKind kind = domain::RecordKind::Person;
        QString id = {};
    };

    void connectSignals();
    void retranslate();
    void follow(const QString &typed);
    void addCommands(const QString &typed);
    void addHits();
    void showFooter();
    [[nodiscard]] bool pressKey(int key);
    void openRow(int row);
    void open(const Row &row);
    void forget();
    void end();

    Parts m_parts;
    QLineEdit *m_field;
    kit::Label *m_keys;
    PaletteList *m_list;
    QPointer<QWidget> m_focusBefore;
    QList<Row> m_rows;
    bool m_opensFirst = false; ///< Return was pressed before the answer came
    bool m_isQuiet = false;
};

} // namespace lotse::shell
