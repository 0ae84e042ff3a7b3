/** A parameter's value as a formula counts it. */
type Parameters = Readonly<Record<string, unknown>>;

const TOKEN = /\s*(?:(\d+)|([A-Za-z][A-Za-z0-9]*(?:\.[a-z0-9-]+)?)|([-+*(),]))/y;

/**
 * What a formula of calls comes to: whole numbers, + - *, parentheses, max(a, b), min(a, b) and
 * parameters. A switch counts 1 or 0, a list its length, `scorer.judge` 1 where that is chosen.
 */
export function comesTo(formula: string, parameters: Parameters): number {
  const tokens = tokensOf(formula);
  let at = 0;
  const refuse = (): never => {
    throw new Error(`'${formula}' is no formula over ${Object.keys(parameters).join(', ')}`);
  };
  const take = (sign: string) => tokens[at] === sign && at++ >= 0;
  const expect = (sign: string) => take(sign) || refuse();

  function sum(): number {
    let value = product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('-')) value -= product();
      else return value;
    }
  }
  function product(): number {
    let value = factor();
    while (take('*')) value *= factor();
    return value;
  }
  function factor(): number {
    if (take('(')) {
      const value = sum();
      expect(')');
      return value;
    }
    const token = tokens[at++] ?? refuse();
    if (/^\d/.test(token)) return Number(token);
    return /^[A-Za-z]/.test(token) ? named(token) : refuse();
  }
  function named(name: string): number {
    if (!take('(')) return valueOf(parameters, name) ?? refuse();
    const one = sum();
    expect(',');
    const other = sum();
    expect(')');
    return name === 'max' ? Math.max(one, other) : name === 'min' ? Math.min(one, other) : refuse();
  }

  const value = sum();
  return at === tokens.length ? value : refuse();
}

function tokensOf(formula: string): string[] {
  const text = formula.trim();
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`'${formula}' is no formula`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

function valueOf(parameters: Parameters, name: string): number | undefined {
  const [parameter = '', option] = name.split('.');
  const value = parameters[parameter];
  if (value === undefined) return undefined;
  if (option !== undefined) return value === option ? 1 : 0;
  return Array.isArray(value) ? value.length : Number(value);
}
