// The room checks link whole rooms; they need one source file of their own and nothing in it.
namespace lotse {
extern const int roomCheck;
const int roomCheck = 0;
}
