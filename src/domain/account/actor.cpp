#include "domain/account/actor.h"

namespace lotse::domain {

bool permits(const Actor &actor, Action)
{
    return actor.role == Role::Local;
}

bool worksIn(const Actor &actor, const Code &fieldOfWork)
{
    return actor.fieldsOfWork.contains(fieldOfWork);
}

} // namespace lotse::domain
