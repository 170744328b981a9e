#pragma once

#include "controllers/list/paged_list.h"
#include "kit/message_strip.h"
#include "kit/navigator.h"
#include "kit/page.h"
#include "records/list_filters.h"

class QHBoxLayout;
class QLineEdit;

namespace lotse::kit {
class Button;
class EmptyState;
class InlineIssue;
class Label;
class TableView;
} // namespace lotse::kit

namespace lotse::records {

class NamedFilters;

/// A page that is one long list: title and length, filters, a field that jumps to a place, and the table. The kinds
/// of records differ in their words, their filters and where a row leads.
class ListPage : public kit::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    ListPage(std::unique_ptr<controllers::ListSource> source, controllers::Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void refresh() override;
    /// Shows what a tile or a figure stands for instead of what was filtered before.
    void showTarget(const kit::ListTarget &target);

    /// How people arranged the columns, to be kept between sessions.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

    /// The filters that somebody keeps under names, to be kept between sessions.
    [[nodiscard]] QByteArray saveNamedFilters() const;
    void restoreNamedFilters(const QByteArray &bytes);

Q_SIGNALS:
    void namedFiltersChanged();
    /// What came of an act, for the message strip of the window.
    void happened(const lotse::kit::Message &message);

protected:
    void addButton(kit::Button *button);
    [[nodiscard]] controllers::Desk &desk() { return m_desk; }
    [[nodiscard]] const controllers::Setting &setting() const { return m_desk.setting(); }
    [[nodiscard]] ListFilters &filters() { return *m_filters; }
    /// A filter over the values of a code list.
    [[nodiscard]] OfferedFilter codeFilter(const char *field, domain::FilterKey key, const char *codeList) const;
    /// Mine, or everybody's.
    [[nodiscard]] OfferedFilter ownFilter() const;
    [[nodiscard]] OfferedFilter fieldOfWorkFilter() const;

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The filters this list offers, in the language of the window.
    [[nodiscard]] virtual QList<OfferedFilter> offeredFilters() const = 0;
    /// The filters that are on at first.
    virtual void chooseFirstFilters() {}
    /// "15.000 calls".
    [[nodiscard]] virtual QString countText(int rows) const = 0;
    /// Why the list is empty where no filter is on, and what to press.
    [[nodiscard]] virtual QString emptyReason() const = 0;
    [[nodiscard]] virtual QString emptyHint() const = 0;
    /// What may be typed to jump: "Number or date".
    [[nodiscard]] virtual QString findHint() const = 0;
    virtual void openRecord(const QString &id) = 0;
    virtual void retranslate();
    /// Names everything, and takes the store that is open: what every list ends its constructor with.
    void begin();

private:
    void layOut();
    void connectSignals();
    void arrangeColumns();
    void takeStore();
    void keepAs(const QString &name);
    void showKept(const QByteArray &view);
    void ask();
    void takeShown();
    void showCount();
    void find();
    void goToRow(int row);
    void tellMissed();
    void sayEmpty();
    void copy();
    [[nodiscard]] int selectedRows() const;
    [[nodiscard]] bool isSelectionLoaded() const;

    controllers::Desk &m_desk;
    controllers::PagedList *m_list;
    kit::Label *m_title;
    kit::Label *m_count;
    QHBoxLayout *m_head;
    kit::Label *m_findLabel;
    QLineEdit *m_find;
    kit::InlineIssue *m_findIssue;
    kit::FilterBar *m_bar;
    ListFilters *m_filters;
    NamedFilters *m_named;
    kit::TableView *m_table;
    kit::EmptyState *m_empty;
    bool m_isAsked = false;
    QString m_organisation; ///< of the store whose list it is
    bool m_isCopying = false; ///< until all that is selected is loaded
};

} // namespace lotse::records
