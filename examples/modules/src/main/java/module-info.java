/** A program on the module path; the one line that it needs. */
module example.modules {
  requires io.github.verbatim;
}
