#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"

namespace lotse::controllers {

/// A controller whose slots are acts of a person: each is one use case, and ends with a fact or with what stood in its
/// way.
class ActController : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives the controller.
    explicit ActController(Desk &desk) : m_desk(desk) {}

    [[nodiscard]] Desk &desk() const { return m_desk; }

Q_SIGNALS:
    /// Nothing was stored. The issues of the error name the fields to look at.
    void failed(const lotse::base::Error &error);

protected:
    /// Runs `use(const services::Context &)`. Once it is done `tell` hears what it returned, and everybody reads anew.
    template<class Use, class Tell>
    void act(Use use, Tell tell)
    {
        auto answer = m_desk.write(std::move(use));
        using Answer = decltype(answer.result());
        whenAnswered(answer, this, [this, tell = std::move(tell)](const Answer &result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            tell(*result);
            m_desk.tellChange();
        });
    }

    Desk &m_desk;
};

} // namespace lotse::controllers
