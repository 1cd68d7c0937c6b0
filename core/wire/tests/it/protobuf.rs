//! Protobuf's binary form by example: what is kept, merged, refused, and how refusals read.

use meseta_wire::{Message, Wire, v1};

fn field(number: u32, content: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    prost::encoding::encode_varint(u64::from(number << 3 | 2), &mut out);
    prost::encoding::encode_varint(content.len() as u64, &mut out);
    out.extend_from_slice(content);
    out
}

fn varint(number: u32, value: u64) -> Vec<u8> {
    let mut out = Vec::new();
    prost::encoding::encode_varint(u64::from(number << 3), &mut out);
    prost::encoding::encode_varint(value, &mut out);
    out
}

fn error<M: Message>(bytes: &[u8]) -> String {
    M::decode(bytes).unwrap_err().to_string()
}

#[test]
fn missing_required_fields_are_all_named() {
    assert_eq!(
        error::<v1::scheduler::Call>(&[varint(2, 1), field(3, &field(1, b""))].concat()),
        "Missing required fields: subscribe.framework_info.user, subscribe.framework_info.name"
    );
    let accept = [field(1, b""), field(1, &field(1, b"o"))].concat();
    assert_eq!(
        error::<v1::scheduler::Call>(&field(4, &accept)),
        "Missing required fields: accept.offer_ids[0].value"
    );
    let limit = field(1, b"cpus");
    let quota = [field(1, b"r"), field(3, &limit)].concat();
    assert_eq!(error::<v1::quota::QuotaConfig>(&quota), "Missing required fields: limits[0].value.value");
}

#[test]
fn a_message_in_two_pieces_is_one() {
    let pieces = [field(1, &field(1, b"root")), field(1, &field(2, b"name"))].concat();
    let subscribe = v1::scheduler::call::Subscribe::decode(&pieces).unwrap();
    assert_eq!(
        (subscribe.framework_info.user.as_str(), subscribe.framework_info.name.as_str()),
        ("root", "name")
    );
}

#[test]
fn unknown_enum_values_are_kept_and_read_as_unset() {
    let bytes = [field(1, &field(1, b"t")), varint(2, 1), varint(10, 9999)].concat();
    let status = v1::TaskStatus::decode(&bytes).unwrap();
    assert_eq!(status.reason, None);
    assert_eq!(status.unknown.as_bytes(), varint(10, 9999));
    assert_eq!(status.encode_to_vec(), bytes);
    // A required enum of an unknown value is missing.
    assert_eq!(
        error::<v1::TaskStatus>(&[field(1, &field(1, b"t")), varint(2, 9999)].concat()),
        "Missing required fields: state"
    );
}

#[test]
fn a_known_number_of_another_wire_type_is_unknown() {
    let bytes = [field(1, b"t"), varint(1, 5)].concat();
    let id = v1::TaskId::decode(&bytes).unwrap();
    assert_eq!((id.value.as_str(), id.unknown.as_bytes()), ("t", &varint(1, 5)[..]));
}

#[test]
fn packed_numbers_are_read_though_never_written() {
    let loose = v1::CapabilityInfo::decode(&[varint(1, 1000), varint(1, 1001)].concat()).unwrap();
    let packed = v1::CapabilityInfo::decode(&field(1, &[0xe8, 0x07, 0xe9, 0x07])).unwrap();
    assert_eq!(loose, packed);
    assert_eq!(packed.capabilities.len(), 2);
    let unknown = v1::CapabilityInfo::decode(&field(1, &[0xe8, 0x07, 0x05])).unwrap();
    assert_eq!((unknown.capabilities.len(), unknown.unknown.as_bytes()), (1, &varint(1, 5)[..]));
}

#[test]
fn a_oneof_keeps_what_came_last() {
    let selector =
        v1::scheduler::attribute_constraint::Selector::decode(&[field(2, b"a"), varint(1, 1)].concat());
    let selector = selector.unwrap();
    assert_eq!(selector.attribute_name, None);
    assert!(selector.pseudoattribute_type.is_some());
}

#[test]
fn numbers_wrap_as_in_other_libraries() {
    let port = |value: u64| v1::Address::decode(&varint(3, value)).unwrap().port;
    assert_eq!((port(u64::MAX), port(1 << 32 | 7)), (-1, 7));
    let address = v1::Address { port: -1, ..Default::default() };
    assert_eq!(address.encode_to_vec().len(), 11);
    assert_eq!(address.encoded_len(), 11);
}

#[test]
fn faults_are_named_with_path_and_offset() {
    let nested = |inner: &[u8]| field(3, &field(1, inner));
    let cases: &[(Vec<u8>, &str)] = &[
        (nested(&field(1, b"ro\xffot")), "invalid UTF-8 in field 'subscribe.framework_info.user' at byte 8"),
        (vec![0x0a, 0x05, b'a'], "length 5 runs past the 1 bytes that are left at byte 2"),
        (vec![0x0a], "unexpected end at byte 1"),
        (vec![0xff; 11], "invalid varint at byte 0"),
        (vec![0x10, 0x80], "invalid varint at byte 1"),
        (vec![0x00, 0x00], "key 0 holds no valid field number"),
        (vec![0x0f], "wire type 7 of field number 1 is not one of protobuf's"),
        (vec![0x0c], "group 1 ends without having begun"),
        (vec![0x0b, 0x14], "group 1 ends as group 2"),
        (vec![0x0b], "unexpected end"),
        (vec![0x09, 1, 2], "length 8 runs past the 2 bytes that are left"),
        (
            [&[0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01][..], b"x"].concat(),
            "runs past",
        ),
    ];
    for (bytes, expected) in cases {
        let text = error::<v1::scheduler::Call>(bytes);
        assert!(text.starts_with("Failed to parse mesos.v1.scheduler.Call from protobuf: "), "{text}");
        assert!(text.contains(expected), "{bytes:x?}: {text}");
    }
    let limits = [field(1, b"r"), field(3, &field(1, b"\xff"))].concat();
    assert!(error::<v1::quota::QuotaConfig>(&limits).contains("invalid UTF-8 in field 'limits[0]'"));
}

#[test]
fn depth_is_bounded_in_messages_and_in_groups() {
    let mut bytes = field(1, b"c");
    for level in 0..200 {
        let result = v1::ContainerId::decode(&bytes);
        assert_eq!(result.is_ok(), level <= 100, "{level}");
        bytes = [field(1, b"c"), field(2, &bytes)].concat();
    }
    assert!(error::<v1::ContainerId>(&bytes).contains("nesting beyond 100 levels in field 'parent.parent."));
    let groups = vec![0x2b; 1_000_000];
    assert!(error::<v1::ContainerId>(&groups).contains("nesting beyond 100 levels"));
}

#[test]
fn a_message_is_appended_behind_what_is_there() {
    let id = v1::TaskId { value: "x".repeat(1 << 20).into(), ..Default::default() };
    let mut out = b"head".to_vec();
    id.encode(&mut out);
    assert_eq!(&out[..4], b"head");
    assert_eq!(v1::TaskId::decode(&out[4..]).unwrap(), id);
}

#[test]
fn many_empty_messages_are_not_unfolded() {
    let bytes = field(4, &field(2, b"").repeat(100_000));
    let expected = "its parts would take more than";
    assert!(
        error::<v1::scheduler::Call>(&bytes).contains(expected),
        "{}",
        error::<v1::scheduler::Call>(&bytes)
    );
    let text = format!(r#"{{"accept":{{"operations":[{}{{}}]}}}}"#, "{},".repeat(100_000));
    assert!(crate::call_error(&text).contains(expected));
}

#[test]
fn texts_of_any_length_and_script_come_back() {
    let mut random = crate::random(7);
    for round in 0..200 {
        let mut item = Vec::new();
        for _ in 0..random() % 40 {
            let longest = [3, 20, 300, 3000][(random() % 4) as usize];
            let odd = ["", "", "é", "🦀", "\u{7f}"][(random() % 5) as usize];
            let text = format!("{odd}{}{odd}", "text ".repeat((random() % longest) as usize / 5));
            item.push(text.trim_end().into());
        }
        let set = v1::value::Set { item, ..Default::default() };
        assert_eq!(v1::value::Set::decode(&set.encode_to_vec()).unwrap(), set, "round {round}");
    }
}

#[test]
fn no_text_is_made_of_other_bytes() {
    for length in 1..40_usize {
        for at in 0..length {
            let mut bytes = vec![b'x'; length];
            bytes[at] |= 0x80;
            let item = [field(1, b"good"), field(1, &bytes), field(1, b"good")].concat();
            let expected = format!("invalid UTF-8 in field 'item[1]' at byte {}", 8 + at);
            let text = error::<v1::value::Set>(&item);
            assert!(text.contains(&expected), "{text}");
        }
    }
}
