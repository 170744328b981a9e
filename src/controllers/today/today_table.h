#pragma once

#include "controllers/list/value_text.h"
#include "controllers/today/today_controller.h"

#include <QAbstractTableModel>

namespace lotse::controllers {

/// What waits today as a table: the head of each section is a row, and below it stand its rows. Changes insert and
/// remove rows and never reset the model.
class TodayTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, What, Who, CaseFileNumber, State };
    static constexpr int columns = State + 1;

    /// Both outlive the table.
    TodayTable(TodayController &today, Desk &desk, QObject *parent = nullptr);

    /// The row, null for the head of a section.
    [[nodiscard]] const services::TodayRow *rowAt(int row) const;
    [[nodiscard]] bool isSection(int row) const { return m_entries[row].isSection; }
    /// A fact of the panel beside the list: its label and its value.
    struct Fact {
        QString label;
        QString value;
    };
    [[nodiscard]] QList<Fact> factsOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void retranslate();

private:
    /// One row of the table: the head of a section, or what stands below it.
    struct Entry {
        bool isSection = false;
        QString key;                ///< by which it is known again
        services::TodayRow row;     ///< of a head only its section counts
        int count = 0;              ///< of the section
        bool isMore = false;        ///< the section was cut
    };

    /// Takes over what waits now.
    void take();
    [[nodiscard]] QList<Entry> wantedEntries() const;
    [[nodiscard]] QVariant sectionData(const Entry &entry, int column, int role) const;
    [[nodiscard]] QVariant rowData(const services::TodayRow &row, int column, int role) const;
    void announceChange();

    TodayController &m_controller;
    Desk &m_desk;
    ValueText m_text;
    QList<Entry> m_entries;
};

} // namespace lotse::controllers
