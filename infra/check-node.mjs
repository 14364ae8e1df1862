// The `node` dev dependency pins the Node that scripts run on; an install without scripts leaves it out silently.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Cannot run on Node ${process.versions.node}: Node 22.18 or newer must run the scripts. ` +
      'Run `npm ci` again and let it run the install script of the package `node` (npm 12: `npm approve-scripts`).\n',
  );
  process.exit(2);
}
