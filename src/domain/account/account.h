#pragma once

#include "domain/record/code.h"
#include "domain/record/record.h"

#include <array>

namespace lotse::domain {

/// What a person may do. `Local` is the one built-in user of a store without accounts;
/// `NoAccess` is a counsellor known from records only.
enum class Role {
    Counsellor, Supervisor, SecurityLiaison, PartnerCoordinator, RegisterEditor, ReturnCounsellor, DataProtection,
    Statistician, Administrator, Local, NoAccess,
};

template<>
struct EnumWords<Role> {
    static constexpr std::array words = {
        "counsellor", "supervisor", "security_liaison", "partner_coordinator", "register_editor",
        "return_counsellor", "data_protection", "statistician", "administrator", "local", "no_access",
    };
};

/// Somebody who works here or worked here.
struct Account : Record<struct AccountTag> {
    QString login;
    Role role = Role::NoAccess;

    bool operator==(const Account &) const = default;
};

/// The login of the one built-in user.
inline const QString localLogin = QStringLiteral("local");

} // namespace lotse::domain
