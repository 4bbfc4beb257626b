# Sourced by ./meshwork test: finds a Chromium for the browser tests, or installs Debian's; elsewhere Playwright fetches its own.
find_browser() {
  for name in chromium chromium-browser google-chrome; do
    if command -v "$name"; then return; fi
  done
}

browser=$(find_browser)
if [ -z "$browser" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "Installing Chromium for the browser tests" >&2
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y chromium; } >/dev/null 2>&1 || true
  browser=$(find_browser)
fi
if [ -n "$browser" ]; then
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  MESHWORK_BROWSER=$browser
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD MESHWORK_BROWSER
  echo "Browser tests use $browser" >&2
else
  echo "No Chromium here: the browser tests will let Playwright fetch one" >&2
fi
