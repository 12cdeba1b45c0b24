// The stored and the in-memory HDF5 type of each C++ number. Stored numbers are little-endian on every machine.
#pragma once

#include <cstdint>
#include <hdf5.h>

namespace quantoscope {

template <typename T>
struct H5Number;

#define QUANTOSCOPE_H5_NUMBER(Type, Stored, Native, Class)                                                             \
    template <>                                                                                                        \
    struct H5Number<Type>                                                                                              \
    {                                                                                                                  \
        static hid_t stored() { return Stored; }                                                                       \
        static hid_t native() { return Native; }                                                                       \
        static constexpr H5T_class_t kClass = Class;                                                                   \
    };

QUANTOSCOPE_H5_NUMBER(std::int8_t, H5T_STD_I8LE, H5T_NATIVE_INT8, H5T_INTEGER)
QUANTOSCOPE_H5_NUMBER(std::uint8_t, H5T_STD_U8LE, H5T_NATIVE_UINT8, H5T_INTEGER)
QUANTOSCOPE_H5_NUMBER(std::int16_t, H5T_STD_I16LE, H5T_NATIVE_INT16, H5T_INTEGER)
QUANTOSCOPE_H5_NUMBER(std::int32_t, H5T_STD_I32LE, H5T_NATIVE_INT32, H5T_INTEGER)
QUANTOSCOPE_H5_NUMBER(std::int64_t, H5T_STD_I64LE, H5T_NATIVE_INT64, H5T_INTEGER)
QUANTOSCOPE_H5_NUMBER(std::uint64_t, H5T_STD_U64LE, H5T_NATIVE_UINT64, H5T_INTEGER)
QUANTOSCOPE_H5_NUMBER(float, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT, H5T_FLOAT)
QUANTOSCOPE_H5_NUMBER(double, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, H5T_FLOAT)

#undef QUANTOSCOPE_H5_NUMBER

} // namespace quantoscope
