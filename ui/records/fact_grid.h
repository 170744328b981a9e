#pragma once

#include "kit/status.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace lotse::records {

/// One thing that is known: what it is called, and what it is.
struct Fact {
    QString label;
    QString value;                      ///< whole and over several lines where it must be
    std::optional<kit::Status> status = {}; ///< instead of the value
};

/// What is known of the chosen row, one fact below the other.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void show(const QList<Fact> &facts);

private:
    QGridLayout *m_grid;
};

} // namespace lotse::records
