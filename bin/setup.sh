# Shared by the other scripts: brings the virtual environment and the front-end assets up to date.
# They source it from the root of the checkout. Repeating it costs nothing while the locks stay the same.

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

# Service users may have no home of their own, and npm, uv and Chromium keep files there.
if [ ! -w "${HOME:-/nonexistent}" ]; then
    mkdir -p var/home
    HOME=$PWD/var/home
    export HOME
fi

# Install Debian packages where that is possible without asking; otherwise return 1.
apt_install() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    say "Installing $*"
    # The package lists may be partly out of reach and still hold what is wanted.
    apt-get -qq update >/dev/null || true
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

is_suitable_python() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

find_python() {
    for candidate in ${PYTHON:-python3.11 python3.12 python3.13 python3}; do
        if is_suitable_python "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

make_environment() {
    is_suitable_python .venv/bin/python && return
    python=$(find_python) ||
        fail "Python 3.11, 3.12 or 3.13 is needed. Install one, or set PYTHON to where it is."
    say "Making the virtual environment with $python"
    rm -rf .venv
    # Debian keeps what venv needs in a package of its own.
    "$python" -m venv .venv >/dev/null ||
        { apt_install python3-venv && "$python" -m venv .venv; } ||
        fail "Python cannot make a virtual environment. On Debian: apt-get install python3-venv"
}

# Install exactly what a lock holds, by uv or, where uv fails, by pip.
install_lock() {
    .venv/bin/python -m uv --version >/dev/null 2>&1 ||
        .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r bin/setup.lock ||
        say "uv could not be installed; using pip"
    # Compiled now, since an environment that must not write compiled files would compile at every start.
    .venv/bin/python -m uv pip install -q --python .venv/bin/python --compile-bytecode --require-hashes -r "$1" ||
        .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r "$1" ||
        fail "The packages in $1 could not be installed. Check the connection to the package index and try again."
}

# The PDF is set by libraries that are no Python packages.
check_pdf_libraries() {
    probe='import sys; from weasyprint.text.ffi import harfbuzz_subset; sys.exit(harfbuzz_subset is None)'
    .venv/bin/python -c "$probe" 2>/dev/null && return
    apt_install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig fonts-dejavu-core || true
    # Without libharfbuzz-subset the PDF is made all the same, a little slower.
    .venv/bin/python -c 'import weasyprint' 2>/dev/null || fail "The libraries that make PDF files are missing.
On Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig fonts-dejavu-core
On macOS: brew install pango"
}

install_assets() {
    npm=npm
    if ! command -v npm >/dev/null; then
        say "Installing npm into the virtual environment"
        install_lock bin/node.lock
        npm=$PWD/.venv/bin/npm
    fi
    PATH=$PATH:$PWD/.venv/bin "$npm" ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error >/dev/null ||
        fail "The front-end packages could not be installed. Check the connection to the npm registry and try again."
    .venv/bin/python bin/copy_assets.py
}

# set_up base|dev: what the application needs, or what its tests need as well.
set_up() {
    [ -f manage.py ] || fail "Run this from the root of the checkout."
    wanted=$(cat bin/setup.sh bin/copy_assets.py bin/*.lock package-lock.json | cksum)
    for kind in "$1" dev; do
        if [ "$(cat ".venv/set-up-$kind" 2>/dev/null)" = "$wanted" ] && [ -d static/vendor/fonts ] &&
            is_suitable_python .venv/bin/python; then
            return
        fi
    done
    make_environment
    rm -f .venv/set-up-*
    say "Installing what bin/$1.lock holds"
    install_lock "bin/$1.lock"
    check_pdf_libraries
    say "Installing the front-end assets"
    install_assets
    # Last, so that a set-up that was broken off is done again.
    printf '%s\n' "$wanted" >".venv/set-up-$1"
}
