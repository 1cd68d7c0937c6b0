//! Regular expressions whose cost is bounded before they are used.
//!
//! Owns the syntax, which is that of RE2 as far as frameworks rely on it: `\d`, `\s`, `\w` and `\b` are about ASCII alone.
//! Promises to match a whole text in one pass, in time of the product of both lengths.

use std::fmt;

use regex_automata::nfa::thompson::pikevm::PikeVM;
use regex_automata::nfa::thompson::{NFA, WhichCaptures};
use regex_automata::{Anchored, Input};
use regex_syntax::ast::{
    self, AssertionKind, Ast, ClassAscii, ClassAsciiKind, ClassBracketed, ClassPerl, ClassPerlKind, ClassSet,
    ClassSetItem, Flag, Flags, FlagsItem, FlagsItemKind, Group, GroupKind,
};
use regex_syntax::hir::translate::TranslatorBuilder;
use regex_syntax::hir::{Hir, Look};

use crate::limits;

/// Bytes of one instruction of RE2's programs, of which its memory is counted.
const INSTRUCTION_BYTES: usize = 16;
/// How much memory its automaton may take while it is built, whatever the bounds are.
const BUILD_BYTES_MAX: usize = 1 << 20;
/// How deep an expression may be nested.
const DEPTH_MAX: u32 = 100;

/// What one expression may cost: `--offer_constraints_re2_max_mem` and `--offer_constraints_re2_max_program_size`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegexBounds {
    /// As RE2 counts it: two thirds of it are for the program.
    pub bytes: usize,
    /// Instructions of the program.
    pub program: usize,
}

impl Default for RegexBounds {
    fn default() -> Self {
        Self {
            bytes: limits::OFFER_CONSTRAINTS_REGEX_BYTES,
            program: limits::OFFER_CONSTRAINTS_REGEX_PROGRAM,
        }
    }
}

/// A compiled expression.
pub(super) struct Pattern {
    text: Box<str>,
    /// The states of its program: what one look at a letter may cost.
    size: usize,
    machine: PikeVM,
}

impl Pattern {
    /// The error names the expression and what is wrong with it.
    pub fn compile(text: &str, bounds: RegexBounds) -> Result<Self, String> {
        let shown: String = text.chars().take(100).collect();
        let wrong = |error: String| format!("Failed to construct regex from pattern '{shown}': {error}");
        if text.len() > limits::OFFER_CONSTRAINTS_REGEX_TEXT_BYTES_MAX {
            return Err(wrong(format!("it has {} bytes", text.len())));
        }
        let program = program(text).map_err(wrong)?;
        let size = program.states().len();
        let most = bounds.program.min(bounds.bytes * 2 / 3 / INSTRUCTION_BYTES);
        if size > most {
            return Err(format!(
                "Regex '{shown}' is too complex: program size of {size} is larger than maximum of {most} allowed"
            ));
        }
        let machine = PikeVM::new_from_nfa(program).map_err(|error| wrong(error.to_string()))?;
        Ok(Self { text: text.into(), size, machine })
    }

    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether it matches the whole text.
    pub fn matches(&self, text: &str) -> bool {
        let mut cache = self.machine.create_cache();
        self.machine.is_match(&mut cache, Input::new(text).anchored(Anchored::Yes))
    }
}

/// The program of an expression between the beginning and the end of a text.
fn program(text: &str) -> Result<NFA, String> {
    let brief = |error: String| error.lines().last().unwrap_or_default().trim().to_owned();
    let mut parsed = ast::parse::ParserBuilder::new()
        .nest_limit(DEPTH_MAX)
        .build()
        .parse(text)
        .map_err(|error| error.kind().to_string())?;
    as_re2(&mut parsed);
    let inner = TranslatorBuilder::new()
        .build()
        .translate(text, &parsed)
        .map_err(|error| error.kind().to_string())?;
    let whole = Hir::concat(vec![Hir::look(Look::Start), inner, Hir::look(Look::End)]);
    let config = NFA::config().which_captures(WhichCaptures::None).nfa_size_limit(Some(BUILD_BYTES_MAX));
    NFA::compiler().configure(config).build_from_hir(&whole).map_err(|error| brief(error.to_string()))
}

/// Takes what stands for all of Unicode, and in RE2 for ASCII alone, for the latter.
fn as_re2(ast: &mut Ast) {
    match ast {
        Ast::ClassPerl(class) => {
            let span = class.span;
            let kind = ClassSet::Item(ClassSetItem::Ascii(ascii(class)));
            *ast = Ast::class_bracketed(ClassBracketed { span, negated: false, kind });
        }
        Ast::ClassBracketed(class) => set_as_re2(&mut class.kind),
        Ast::Assertion(at) if !matches!(at.kind, AssertionKind::StartLine | AssertionKind::EndLine) => {
            let span = at.span;
            let item = |kind| FlagsItem { span, kind };
            let items = vec![item(FlagsItemKind::Negation), item(FlagsItemKind::Flag(Flag::Unicode))];
            let kind = GroupKind::NonCapturing(Flags { span, items });
            *ast = Ast::group(Group { span, kind, ast: Box::new(ast.clone()) });
        }
        Ast::Repetition(repeated) => as_re2(&mut repeated.ast),
        Ast::Group(group) => as_re2(&mut group.ast),
        Ast::Alternation(all) => all.asts.iter_mut().for_each(as_re2),
        Ast::Concat(all) => all.asts.iter_mut().for_each(as_re2),
        Ast::Empty(_)
        | Ast::Flags(_)
        | Ast::Literal(_)
        | Ast::Dot(_)
        | Ast::Assertion(_)
        | Ast::ClassUnicode(_) => {}
    }
}

fn set_as_re2(set: &mut ClassSet) {
    match set {
        ClassSet::Item(item) => item_as_re2(item),
        ClassSet::BinaryOp(both) => {
            set_as_re2(&mut both.lhs);
            set_as_re2(&mut both.rhs);
        }
    }
}

fn item_as_re2(item: &mut ClassSetItem) {
    match item {
        ClassSetItem::Perl(class) => *item = ClassSetItem::Ascii(ascii(class)),
        ClassSetItem::Bracketed(class) => set_as_re2(&mut class.kind),
        ClassSetItem::Union(all) => all.items.iter_mut().for_each(item_as_re2),
        _ => {}
    }
}

fn ascii(class: &ClassPerl) -> ClassAscii {
    let kind = match class.kind {
        ClassPerlKind::Digit => ClassAsciiKind::Digit,
        ClassPerlKind::Space => ClassAsciiKind::Space,
        ClassPerlKind::Word => ClassAsciiKind::Word,
    };
    ClassAscii { span: class.span, kind, negated: class.negated }
}

/// The same text is the same expression.
impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}/", self.text)
    }
}
