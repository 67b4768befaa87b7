#include "records/dictionary.hpp"

namespace venturi::python {

Dictionary::~Dictionary() {
    for (PyObject* text : texts_) Py_DECREF(text);
    for (PyObject* day : days_) Py_XDECREF(day);
}

bool Dictionary::add(const std::vector<std::string>& texts) {
    const std::size_t before = texts_.size();
    days_.resize(before + texts.size());
    texts_.reserve(before + texts.size());
    for (const std::string& text : texts) {
        // The core has checked that it is UTF-8.
        PyObject* const made = PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), nullptr);
        if (made == nullptr) {
            while (texts_.size() > before) {
                Py_DECREF(texts_.back());
                texts_.pop_back();
            }
            return false;
        }
        texts_.push_back(made);
    }
    return true;
}

PyObject* Dictionary::first_day(std::size_t index) {
    PyObject* const module = PyImport_ImportModule("datetime");
    if (module == nullptr) return nullptr;
    PyObject* const date = PyObject_GetAttrString(module, "date");
    Py_DECREF(module);
    if (date == nullptr) return nullptr;
    days_[index] = PyObject_CallMethod(date, "fromisoformat", "O", texts_[index]);
    Py_DECREF(date);
    return days_[index] == nullptr ? nullptr : another(days_[index]);
}

}  // namespace venturi::python
