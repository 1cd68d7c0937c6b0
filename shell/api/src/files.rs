//! `/files/browse`, `/files/read`, `/files/download` and `/files/debug`: files below virtual paths.
//!
//! A virtual path stands for a real folder or file. What is asked for below it is resolved first; only then is it
//! looked whether it is still inside, component by component, so that neither `..` nor a link leads out. Only regular
//! files are opened, and never one that blocks.

use std::collections::BTreeMap;
use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use meseta_http::{Body, HeaderValue, Query, Refusal, Request, Response, StatusCode, header, reply};
use meseta_model::limits;
use serde_json::{Value, json};

use crate::json::Wanted;
use crate::range::{self, Part};

/// Real paths by the virtual ones that stand for them. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Files(Arc<RwLock<BTreeMap<String, PathBuf>>>);

/// `O_NONBLOCK`: a pipe or a device must not make anybody wait.
const NONBLOCK: i32 = 0o4000;

impl Files {
    pub fn attach(&self, virtual_path: &str, real: PathBuf) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(clean(virtual_path), real);
    }

    /// Neither this path nor what was attached below it can be read any more.
    pub fn detach(&self, virtual_path: &str) {
        let path = clean(virtual_path);
        let mut attached = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let inside = format!("{path}/");
        let below: Vec<String> = attached
            .range(inside.clone()..)
            .map(|(below, _)| below)
            .take_while(|below| below.starts_with(&inside))
            .cloned()
            .collect();
        attached.remove(&path);
        below.iter().for_each(|below| drop(attached.remove(below)));
    }

    /// The real path that is meant, resolved.
    fn resolve(&self, path: &str) -> Result<PathBuf, Refusal> {
        if path.contains('\0') || Path::new(path).components().any(|part| part == Component::ParentDir) {
            return Err(Refusal::bad_request(format!("path={path:?}: '..' and NUL are not taken here")));
        }
        let none = || Refusal::not_found(format!("path={path:?}: there is no such file here"));
        let wanted = clean(path);
        let attached = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut best: Option<(&str, &PathBuf)> = None;
        for (virtual_path, real) in attached.iter() {
            let fits = wanted == *virtual_path
                || wanted.strip_prefix(virtual_path.as_str()).is_some_and(|rest| rest.starts_with('/'));
            if fits && best.is_none_or(|(known, _)| known.len() < virtual_path.len()) {
                best = Some((virtual_path, real));
            }
        }
        let (virtual_path, real) = best.ok_or_else(none)?;
        let rest = wanted[virtual_path.len()..].trim_start_matches('/');
        let root = real.canonicalize().map_err(|_| none())?;
        let resolved = root.join(rest).canonicalize().map_err(|_| none())?;
        if resolved.starts_with(&root) { Ok(resolved) } else { Err(none()) }
    }

    /// `/files/debug`: the virtual paths and what they stand for.
    pub async fn debug(&self, request: Request) -> Result<Response, Refusal> {
        let attached = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        let shown = |(path, real): (String, PathBuf)| (path, json!(real.to_string_lossy()));
        as_wanted(&request, move || Ok(Value::Object(attached.into_iter().map(shown).collect()))).await
    }

    /// `/files/browse?path=`: what is in a folder.
    pub async fn browse(&self, request: Request) -> Result<Response, Refusal> {
        let folder = self.resolve(&required(&request.query()?, "path")?)?;
        let shown = required(&request.query()?, "path")?;
        as_wanted(&request, move || list(&folder, &shown).map(Value::Array)).await
    }

    /// `/files/read?path=&offset=&length=`: a part of a file. Without offset, or with -1: its size.
    pub async fn read(&self, request: Request) -> Result<Response, Refusal> {
        let query = request.query()?;
        let path = self.resolve(&required(&query, "path")?)?;
        let (offset, length) = (number(&query, "offset")?, number(&query, "length")?);
        as_wanted(&request, move || read_part(&path, offset, length)).await
    }

    /// `/files/download?path=`: a whole file, or the part that `Range` names.
    pub async fn download(&self, request: Request) -> Result<Response, Refusal> {
        let path = self.resolve(&required(&request.query()?, "path")?)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let range = request.header(&header::RANGE)?.map(str::to_owned);
        let opened = tokio::task::spawn_blocking(move || open_part(&path, range.as_deref())).await;
        let (file, size, part) = opened.map_err(|_| broken())??;
        let length = if let Part::Bytes { length, .. } = part { length } else { size };
        let body = Body::from_reader(tokio::fs::File::from_std(file), length);
        let mut response = reply::streamed("application/octet-stream", body);
        if let Part::Bytes { from, length } = part {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            let shown = HeaderValue::from_str(&format!("bytes {from}-{}/{size}", from + length - 1));
            response.headers_mut().insert(header::CONTENT_RANGE, shown.map_err(|_| broken())?);
        }
        let disposition = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{}", encoded(&name)));
        response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition.map_err(|_| broken())?);
        Ok(response)
    }
}

/// Looks, and puts into words what was found, where both delay nobody.
async fn as_wanted(
    request: &Request,
    look: impl FnOnce() -> Result<Value, Refusal> + Send + 'static,
) -> Result<Response, Refusal> {
    let wanted = Wanted::of(request)?;
    let answer = move || look().map(|found| wanted.reply(found.to_string().into_bytes()));
    tokio::task::spawn_blocking(answer).await.map_err(|_| broken())?
}

/// Without doubled and final slashes.
fn clean(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    format!("/{}", parts.join("/"))
}

fn required(query: &Query, name: &str) -> Result<String, Refusal> {
    let given = query.get(name).map(str::to_owned);
    given
        .filter(|value| !value.is_empty())
        .ok_or_else(|| Refusal::bad_request(format!("Expecting '{name}=value' in query")))
}

/// A number that may be -1 or absent, for "not given".
fn number(query: &Query, name: &str) -> Result<Option<u64>, Refusal> {
    match query.get(name) {
        None | Some("-1") => Ok(None),
        Some(text) => text.parse().map(Some).map_err(|_| {
            let message = format!("{name}={text:?} is not a number of bytes; give 0 or more");
            Refusal::bad_request(message)
        }),
    }
}

fn list(folder: &Path, shown: &str) -> Result<Vec<Value>, Refusal> {
    let mut entries = Vec::new();
    let none = |error: io::Error| Refusal::not_found(format!("path={shown:?}: {error}"));
    for entry in std::fs::read_dir(folder).map_err(none)?.take(limits::FILES_LISTED_MAX) {
        let Ok(entry) = entry else { continue };
        let Ok(metadata) = std::fs::metadata(entry.path()) else { continue };
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{}/{name}", shown.trim_end_matches('/'));
        entries.push((name, described(&path, &metadata)));
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(entries.into_iter().map(|(_, entry)| entry).collect())
}

fn described(path: &str, metadata: &Metadata) -> Value {
    json!({
        "path": path,
        "nlink": metadata.nlink(),
        "size": metadata.len(),
        "mtime": metadata.mtime() as f64,
        "mode": mode(metadata),
        "uid": owner(metadata.uid(), "/etc/passwd"),
        "gid": owner(metadata.gid(), "/etc/group"),
    })
}

/// `drwxr-x---`, as `ls -l` shows it.
fn mode(metadata: &Metadata) -> String {
    let kind = match metadata.file_type() {
        kind if kind.is_dir() => 'd',
        kind if kind.is_symlink() => 'l',
        kind if kind.is_block_device() => 'b',
        kind if kind.is_char_device() => 'c',
        kind if kind.is_fifo() => 'p',
        kind if kind.is_socket() => 's',
        _ => '-',
    };
    let bits = metadata.mode();
    let right = |at: u32| if bits & (1 << at) != 0 { ['x', 'w', 'r'][at as usize % 3] } else { '-' };
    std::iter::once(kind).chain((0..9).rev().map(right)).collect()
}

/// The name of an id, from the file that maps names to ids; the number where there is none.
fn owner(id: u32, file: &str) -> String {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let named = text.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(id)).then(|| name.to_owned())
    });
    named.unwrap_or_else(|| id.to_string())
}

fn open_regular(path: &Path) -> Result<(File, Metadata), Refusal> {
    let failed = |error: io::Error| Refusal::not_found(format!("the file cannot be opened: {error}"));
    let file = File::options().read(true).custom_flags(NONBLOCK).open(path).map_err(failed)?;
    let metadata = file.metadata().map_err(failed)?;
    if metadata.is_file() {
        Ok((file, metadata))
    } else {
        Err(Refusal::bad_request("that is not a file; /files/browse lists folders"))
    }
}

/// A file that stands where the part begins, and its size.
fn open_part(path: &Path, range: Option<&str>) -> Result<(File, u64, Part), Refusal> {
    let (mut file, metadata) = open_regular(path)?;
    let size = metadata.len();
    let part = range::part(range, size);
    match part {
        Part::Whole => {}
        Part::Bytes { from, .. } => drop(file.seek(SeekFrom::Start(from)).map_err(|_| broken())?),
        Part::Outside => {
            let message = format!("the file has no more than {size} bytes");
            let refusal = Refusal::new(StatusCode::RANGE_NOT_SATISFIABLE, message);
            let shown = HeaderValue::from_str(&format!("bytes */{size}")).map_err(|_| broken())?;
            return Err(refusal.with_header(header::CONTENT_RANGE, shown));
        }
    }
    Ok((file, size, part))
}

fn read_part(path: &Path, offset: Option<u64>, length: Option<u64>) -> Result<Value, Refusal> {
    let (mut file, metadata) = open_regular(path)?;
    let Some(offset) = offset else { return Ok(json!({"offset": metadata.len(), "data": ""})) };
    let length = length.unwrap_or(u64::MAX).min(limits::FILE_READ_BYTES_MAX as u64);
    let mut data = Vec::new();
    let read = file.seek(SeekFrom::Start(offset)).and_then(|_| file.take(length).read_to_end(&mut data));
    read.map_err(|error| {
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, format!("the file cannot be read: {error}"))
    })?;
    Ok(json!({"offset": offset, "data": String::from_utf8_lossy(&data)}))
}

/// Percent-encoding for a header: only what no browser takes for anything else stays.
fn encoded(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    name.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn broken() -> Refusal {
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "reading the file broke off")
}
