"""Small pure libraries that know no app: periods, numbers and rounding."""
