/** Attributes whose values are read or heard. */
const SAID = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'data-label',
  'label',
  'placeholder',
  'title',
]);

const LETTER = /\p{L}/u;

/** A capitalised word and another one. Names such as “Natural Earth” are not meant. */
const SENTENCE = /^\p{Lu}[\p{L}’]*[,:]? \p{Ll}/u;

/** Two words of a text that may begin anywhere. Lists of classes look the same: not all rooms are asked. */
const PHRASE = /\p{Ll}{2}[,;:]? \p{Ll}/u;

/** What a `Problem` says, and the variables that are made for it. */
const PROBLEM = /^(?:found|allowed)$/;

/**
 * Reads the HTML of a template with its expressions left out, and tells what a piece of it is: text, the
 * value of an attribute that is said, or code.
 */
class Reader {
  #state = 'text';
  #attribute = '';
  #quote = '';

  /** Whether what stands here is read or heard. */
  get said() {
    return this.#state === 'text' || (this.#state === 'value' && SAID.has(this.#attribute));
  }

  /** The letters in a piece of HTML that are read or heard. */
  take(html) {
    let said = '';
    const plain = html.replaceAll(/<!--.*?-->|&#?\w+;/gs, '');
    for (let at = 0; at < plain.length; at++) {
      const character = plain[at];
      const before = this.#state;
      this.#next(character, plain.slice(at));
      if (before === this.#state && this.said) said += character;
    }
    return said;
  }

  #next(character, rest) {
    if (this.#state === 'text') {
      if (/^<[a-z/!]/i.test(rest)) this.#state = 'tag';
    } else if (this.#state === 'tag') {
      const [, name, quote] = /^([@.?\w-]+)=(["']?)/.exec(rest) ?? [];
      if (character === '>') this.#state = 'text';
      else if (name !== undefined) {
        this.#attribute = name.toLowerCase();
        this.#quote = quote;
        this.#state = 'name';
      }
    } else if (this.#state === 'name') {
      // An unquoted value begins after the sign, where an expression may stand.
      if (character === (this.#quote || '=')) this.#state = 'value';
    } else if (this.#quote === '' ? /[\s>]/.test(character) : character === this.#quote) {
      this.#state = character === '>' ? 'text' : 'tag';
    }
  }
}

/** The texts that an expression may have as its value, as far as they are written in it. */
function literals(node) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node] : [];
    case 'TemplateLiteral':
      return node.quasis;
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [...literals(node.left), ...literals(node.right)];
    default:
      return [];
  }
}

function textOf(node) {
  return node.type === 'TemplateElement' ? node.value.cooked : node.value;
}

/** Whether a text is for who writes code: the message of an error that no command prints. */
function isErrors(node) {
  const { parent } = node.type === 'TemplateElement' ? node.parent : node;
  const name = parent.type === 'NewExpression' ? (parent.callee.name ?? '') : '';
  return /(^|[A-Z]\w*)Error$/.test(name) && name !== 'CommandError';
}

/**
 * Refuses what readers or editors read or hear anywhere but in the table of words, src/words/languages/en.ts. With
 * `phrases`, any two words are refused, not only those that begin a sentence.
 */
export default {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { phrases: { type: 'boolean' } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ phrases: false }],
    messages: {
      words: '“{{ text }}” belongs in src/words/languages/en.ts, with all that is said.',
    },
  },
  create(context) {
    const [{ phrases }] = context.options;
    const reported = new Set();
    const report = (node, text) => {
      if (reported.has(node)) return;
      reported.add(node);
      context.report({ node, messageId: 'words', data: { text: text.trim().slice(0, 40) } });
    };
    const sayNothing = (expression) => {
      for (const literal of expression ? literals(expression) : [])
        if (LETTER.test(textOf(literal))) report(literal, textOf(literal));
    };
    const sentence = (node, pattern) => {
      const text = textOf(node);
      if (typeof text !== 'string' || isErrors(node) || node.parent.type === 'TSLiteralType')
        return;
      if (pattern.test(text)) report(node, text);
    };
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.name !== 'html' && tag.name !== 'svg') return;
        const reader = new Reader();
        quasi.quasis.forEach((piece, index) => {
          const said = reader.take(piece.value.raw);
          if (LETTER.test(said)) report(piece, said);
          const expression = quasi.expressions[index];
          if (reader.said) sayNothing(expression);
        });
      },
      Property({ key, value }) {
        if (PROBLEM.test(key.name ?? key.value)) sayNothing(value);
      },
      VariableDeclarator({ id, init }) {
        if (PROBLEM.test(id.name)) sayNothing(init);
      },
      Literal: (text) => sentence(text, phrases ? PHRASE : SENTENCE),
      TemplateElement(piece) {
        const { parent } = piece;
        if (parent.parent.type === 'TaggedTemplateExpression') return;
        if (phrases) sentence(piece, PHRASE);
        else if (parent.quasis[0] === piece) sentence(piece, SENTENCE);
      },
    };
  },
};
