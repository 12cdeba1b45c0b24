# shellcheck shell=bash
# The Debian packages this project needs, and how missing ones are installed. Sourced by app/run, tests/run and .ci/run.

# What building and running the program takes. libopenblas0-pthread: a bare Debian gives libtorch the reference BLAS, which is
# many times slower.
QUANTOSCOPE_PACKAGES=(
    g++ cmake ninja-build ccache pkg-config
    libtorch-dev libopenblas0-pthread
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-svg-dev libgl-dev libqcustomplot-dev
    libhdf5-dev zlib1g-dev libhwy-dev libcli11-dev nlohmann-json3-dev libpcre2-dev libicu-dev libsentencepiece-dev libssl-dev
    fonts-dejavu-core
)

# What the tests take on top of that.
QUANTOSCOPE_TEST_PACKAGES=(librapidcheck-dev hdf5-tools fonts-wqy-microhei)

# ensure_packages NAME...: installs those of the named packages that are missing; quick when none is.
ensure_packages() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "These Debian packages (or their like) are needed: ${missing[*]}" >&2
        return 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo)
        command -v sudo >/dev/null 2>&1 || {
            echo "Please install these packages as root and start again: apt-get install ${missing[*]}" >&2
            return 1
        }
    fi
    echo "Installing Debian packages${as_root[*]:+ (by sudo)}: ${missing[*]}" >&2
    # An interrupted earlier installation is finished first.
    "${as_root[@]}" dpkg --configure -a >&2
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build_preset SOURCE_DIR PRESET ON|OFF TARGET...: configures the first time, with or without the tests, then builds. The program alone
# needs no test package; a folder that has the tests keeps them. $QUANTOSCOPE_BUILD names another build folder, $CMAKE_PREFIX_PATH
# another libtorch (CMake reads it by itself).
build_preset() {
    local source=$1 preset=$2 tests=$3
    shift 3
    QUANTOSCOPE_BUILD=${QUANTOSCOPE_BUILD:-$source/build/$preset}
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$source}
    if [ ! -f "$QUANTOSCOPE_BUILD/build.ninja" ] ||
        { [ "$tests" = ON ] && grep -q '^QUANTOSCOPE_TESTS:BOOL=OFF' "$QUANTOSCOPE_BUILD/CMakeCache.txt"; }; then
        (cd "$source" && cmake --preset "$preset" -B "$QUANTOSCOPE_BUILD" -DQUANTOSCOPE_TESTS="$tests") >&2 || return 1
    fi
    cmake --build "$QUANTOSCOPE_BUILD" --target "$@" >&2
}
