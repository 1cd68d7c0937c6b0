//! Attributes.

use super::value::{Most, ranges_from_wire, ranges_to_wire, scalar_to_wire, set_from_wire, set_to_wire};
use crate::attributes::{Attribute, AttributeError, AttributeValue, Attributes, Number};
use crate::limits;
use meseta_wire::{Message, Text, v1};
use v1::value::Type;

impl Attribute {
    /// Checks the form: exactly the field that the type names.
    pub fn from_wire(attribute: &v1::Attribute) -> Result<Self, AttributeError> {
        let name = &attribute.name;
        if name.is_empty() {
            return Err(AttributeError::NoName);
        }
        if name.len() > limits::NAME_BYTES_MAX {
            let name = name.chars().take(100).collect();
            return Err(AttributeError::Shape { name, why: "the name is too long" });
        }
        Ok(Self { name: name.as_str().into(), value: value_from_wire(attribute)? })
    }

    pub fn to_wire(&self) -> v1::Attribute {
        let mut attribute = v1::Attribute { name: Text::new(&self.name), ..Default::default() };
        match &self.value {
            AttributeValue::Text(text) => {
                attribute.r#type = Type::Text;
                let text = v1::value::Text { value: Text::new(text), ..Default::default() };
                attribute.text = Some(text);
            }
            AttributeValue::Scalar(number) => {
                attribute.r#type = Type::Scalar;
                attribute.scalar = Some(scalar_to_wire(number.get()));
            }
            AttributeValue::Ranges(ranges) => {
                attribute.r#type = Type::Ranges;
                attribute.ranges = Some(ranges_to_wire(ranges));
            }
            AttributeValue::Set(set) => {
                attribute.r#type = Type::Set;
                attribute.set = Some(set_to_wire(set));
            }
        }
        attribute
    }
}

fn value_from_wire(attribute: &v1::Attribute) -> Result<AttributeValue, AttributeError> {
    let name = || attribute.name.to_string();
    let error = |error| AttributeError::Value { name: name(), error };
    let a = attribute;
    match (a.r#type, a.scalar.as_ref(), a.ranges.as_ref(), a.set.as_ref(), a.text.as_ref()) {
        (Type::Scalar, Some(scalar), None, None, None) => {
            let why = "a SCALAR must be a finite number";
            let number =
                Number::new(scalar.value).ok_or_else(|| AttributeError::Shape { name: name(), why })?;
            Ok(AttributeValue::Scalar(number))
        }
        (Type::Ranges, None, Some(ranges), None, None) => {
            ranges_from_wire(ranges, Most::ASKED).map(AttributeValue::Ranges).map_err(error)
        }
        (Type::Set, None, None, Some(set), None) => {
            set_from_wire(set, Most::ASKED).map(AttributeValue::Set).map_err(error)
        }
        (Type::Text, None, None, None, Some(text)) => Ok(AttributeValue::Text(text.value.as_str().into())),
        _ => {
            let why = "exactly the field that the type names must be set";
            Err(AttributeError::Shape { name: name(), why })
        }
    }
}

impl Attributes {
    pub fn from_wire(attributes: &[v1::Attribute]) -> Result<Self, AttributeError> {
        if attributes.len() > limits::ATTRIBUTES_MAX {
            let most = limits::ATTRIBUTES_MAX;
            let text = format!("{} attributes, at most {most} are allowed", attributes.len());
            return Err(AttributeError::Syntax(text));
        }
        attributes.iter().map(Attribute::from_wire).collect::<Result<_, _>>().map(Self::new)
    }

    pub fn to_wire(&self) -> Vec<v1::Attribute> {
        self.iter().map(Attribute::to_wire).collect()
    }

    /// Parses what `--attributes` takes: the text form, or a JSON array of attributes.
    pub fn parse(text: &str) -> Result<Self, AttributeError> {
        if !text.trim_start().starts_with('[') {
            return Self::parse_text(text);
        }
        // The message around it is one with a list of attributes.
        let wrapped = format!("{{\"hostname\":\"\",\"attributes\":{text}}}");
        let message = v1::AgentInfo::from_json(wrapped.as_bytes());
        let message = message.map_err(|error| AttributeError::Syntax(error.to_string()))?;
        Self::from_wire(&message.attributes)
    }
}
