#include "core/results_io/h5.h"

namespace quantoscope {
namespace {

herr_t takeInnermost(unsigned /*depth*/, const H5E_error2_t* error, void* text)
{
    if (error->desc != nullptr)
        *static_cast<std::string*>(text) = error->desc;
    return 0;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

std::string h5ErrorText()
{
    std::string text;
    H5Ewalk2(H5E_DEFAULT, H5E_WALK_DOWNWARD, &takeInnermost, &text);
    return text;
}

H5Silence::H5Silence()
{
    // All handles have owners, so there is nothing to flush at exit; after a damaged file HDF5 would only report that
    // it cannot close itself. Means something before the first other call only.
    H5dont_atexit();
    H5Eget_auto2(H5E_DEFAULT, &m_printer, &m_printerData);
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
}

H5Silence::~H5Silence()
{
    H5Eset_auto2(H5E_DEFAULT, m_printer, m_printerData);
}

H5Type utf8StringType()
{
    H5Type type(H5Tcopy(H5T_C_S1), "make a string type");
    checked(H5Tset_size(type.id(), H5T_VARIABLE), "make a string type");
    checked(H5Tset_cset(type.id(), H5T_CSET_UTF8), "make a string type");
    return type;
}

std::string linkName(const std::string& name)
{
    if (name.empty())
        return "%";
    if (name == ".")
        return "%2E";
    std::string link;
    for (const char c : name) {
        if (c == '/')
            link += "%2F";
        else if (c == '%')
            link += "%25";
        else
            link += c;
    }
    return link;
}

std::string nameOfLink(const std::string& link)
{
    if (link == "%")
        return {};
    std::string name;
    for (std::size_t i = 0; i < link.size(); ++i) {
        const int high = link[i] == '%' && i + 2 < link.size() ? hexDigit(link[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(link[i + 2]) : -1;
        if (low >= 0) {
            name += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            name += link[i];
        }
    }
    return name;
}

} // namespace quantoscope
