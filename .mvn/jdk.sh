# Sourced by ./meshwork: points JAVA_HOME at a JDK that is new enough (JAVA_HOME, then PATH, then the usual places).
least_jdk=25

jdk_version() { # the major version of the JDK in folder $1, or 0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  echo "${version:-0}"
}

jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  if command -v javac >/dev/null 2>&1; then
    dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
  fi
  for folder in /usr/lib/jvm/* /usr/java/* /opt/jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ ! -d "$folder" ] || echo "$folder"
  done
}

found_jdk=$(jdk_candidates | while read -r folder; do
  if [ "$(jdk_version "$folder")" -ge "$least_jdk" ]; then
    echo "$folder"
    break
  fi
done)
if [ -z "$found_jdk" ]; then
  echo "Meshwork needs a JDK $least_jdk or newer: install one, or set JAVA_HOME to it." >&2
  exit 1
fi
JAVA_HOME=$found_jdk
PATH=$JAVA_HOME/bin:$PATH
export JAVA_HOME PATH
