//! The registry in one redb file.
//!
//! `<name>` is the file, `<name>.lock` keeps a second master away, `<name>.new` is a registry that is being made:
//! it is renamed once it is whole, so that a file which is not a registry is always damage.

use std::ffi::OsStr;
use std::io::ErrorKind::{InvalidData, UnexpectedEof};
use std::os::fd::OwnedFd;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use meseta_journal::RegistryOp;
use meseta_journal::Site;
use meseta_journal::registry::{LAYOUT, LAYOUT_KEY, open_layout, seal_layout};
use redb::{Builder, Database, ReadableDatabase, ReadableTable, TableDefinition};
use rustix::fs::{Advice, AtFlags, Mode, OFlags};
use rustix::io::Errno;

use super::backend::GatedFile;
use super::{Backend, Records};
use crate::file::open_file;
use crate::lock::Lock;
use crate::{Gate, StoreError};

const TABLE: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("records");
/// How much redb keeps in memory: the master holds all records anyway and only writes.
const CACHE_BYTES: usize = 32 << 20;

pub(super) struct FileBackend {
    path: PathBuf,
    database: Database,
    // After the database, so that it is given back when that is closed.
    _lock: Lock,
}

impl FileBackend {
    pub fn open(path: &Path, gate: Gate) -> Result<Self, StoreError> {
        let (above, name) = split(path)?;
        std::fs::create_dir_all(above).map_err(StoreError::at("create", above))?;
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let folder = rustix::fs::open(above, flags, Mode::empty()).map_err(StoreError::sys("open", above))?;
        let lock = Lock::take(&folder, &format!("{name}.lock"), path, "work_dir")?;
        let file = match open_file(&folder, name, OFlags::empty()) {
            Err(Errno::NOENT) => {
                create(&folder, name, path, &gate)?;
                open_file(&folder, name, OFlags::empty())
            }
            opened => opened,
        };
        let file = file.map_err(StoreError::sys("open", path))?;
        if rustix::fs::fstat(&file).map_err(StoreError::sys("look at", path))?.st_size == 0 {
            return Err(damaged(path, "it is empty"));
        }
        // After a sync that failed the kernel may hold pages that the disk does not: read what is really there.
        let _ = rustix::fs::fadvise(&file, 0, None, Advice::DontNeed);
        let database = open_database(path, GatedFile { gate, site: Site::REGISTRY_COMMIT, file })?;
        let mut backend = Self { path: path.to_owned(), database, _lock: lock };
        backend.check_layout()?;
        Ok(backend)
    }

    fn check_layout(&mut self) -> Result<(), StoreError> {
        let records = self.read_all()?;
        let Some((_, value)) = records.iter().find(|(key, _)| key == LAYOUT_KEY) else {
            return Err(damaged(&self.path, "it does not say its layout"));
        };
        match open_layout(value) {
            Ok(LAYOUT) => Ok(()),
            Ok(layout) => Err(StoreError::Newer {
                path: self.path.clone(),
                reason: format!("its layout is {layout}, and this one knows {LAYOUT}"),
            }),
            Err(damage) => Err(damaged(&self.path, format!("of its layout, {damage}"))),
        }
    }

    fn read_all(&self) -> Result<Records, StoreError> {
        let read = || -> Result<Records, redb::Error> {
            let table = self.database.begin_read()?.open_table(TABLE)?;
            let mut records = Records::new();
            for entry in table.iter()? {
                let (key, value) = entry?;
                records.push((key.value().to_owned(), Bytes::copy_from_slice(value.value())));
            }
            Ok(records)
        };
        guarded("read", &self.path, read)
    }
}

impl Backend for FileBackend {
    fn load(&mut self) -> Result<Records, StoreError> {
        let mut records = self.read_all()?;
        records.retain(|(key, _)| key != LAYOUT_KEY);
        Ok(records)
    }

    fn commit(&mut self, ops: &[&RegistryOp]) -> Result<(), StoreError> {
        guarded("write", &self.path, || write(&self.database, ops))
    }
}

fn write(database: &Database, ops: &[&RegistryOp]) -> Result<(), redb::Error> {
    let transaction = database.begin_write()?;
    {
        let mut table = transaction.open_table(TABLE)?;
        for op in ops {
            match op {
                RegistryOp::Put { key, value } => drop(table.insert(key.as_str(), &value[..])?),
                RegistryOp::Delete { key } => drop(table.remove(key.as_str())?),
            }
        }
    }
    Ok(transaction.commit()?)
}

/// Makes a new registry under another name, and renames it.
fn create(folder: &OwnedFd, name: &str, path: &Path, gate: &Gate) -> Result<(), StoreError> {
    let new = format!("{name}.new");
    match rustix::fs::unlinkat(folder, new.as_str(), AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => {}
        Err(errno) => return Err(StoreError::io("remove", &path.with_file_name(&new), errno.into())),
    }
    let file =
        open_file(folder, &new, OFlags::CREATE | OFlags::EXCL).map_err(StoreError::sys("create", path))?;
    let database = open_database(path, GatedFile { gate: gate.clone(), site: Site::REGISTRY_CREATE, file })?;
    let layout = RegistryOp::Put { key: LAYOUT_KEY.to_owned(), value: seal_layout(LAYOUT).into() };
    guarded("write", path, || write(&database, &[&layout]))?;
    guarded("close", path, || Ok(database.close()?))?;
    rustix::fs::renameat(folder, new.as_str(), folder, name).map_err(StoreError::sys("rename", path))?;
    rustix::fs::fsync(folder).map_err(StoreError::sys("sync the folder of", path))
}

/// Every page is checked: a flipped bit is damage, not another key.
fn open_database(path: &Path, file: GatedFile) -> Result<Database, StoreError> {
    let open = || {
        let mut builder = Builder::new();
        builder.set_cache_size(CACHE_BYTES).set_check_integrity_on_open(true);
        Ok(builder.create_with_backend(file)?)
    };
    guarded("open", path, open)
}

/// redb asserts what it expects of its own files; on a damaged one that must not end the process.
fn guarded<R>(
    doing: &'static str,
    path: &Path,
    work: impl FnOnce() -> Result<R, redb::Error>,
) -> Result<R, StoreError> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(result)) => Ok(result),
        // What is read is not what redb wrote, or ends too early: no disk refused anything.
        Ok(Err(redb::Error::Io(error))) if [InvalidData, UnexpectedEof].contains(&error.kind()) => {
            Err(damaged(path, error.to_string()))
        }
        Ok(Err(redb::Error::Io(error))) => Err(StoreError::io(doing, path, error)),
        Ok(Err(error)) => Err(damaged(path, error.to_string())),
        Err(_) => Err(damaged(path, "its pages contradict each other")),
    }
}

fn damaged(path: &Path, reason: impl Into<String>) -> StoreError {
    StoreError::Damaged { path: path.to_owned(), reason: reason.into() }
}

/// The folder and the name of the registry's file.
fn split(path: &Path) -> Result<(&Path, &str), StoreError> {
    let above = path.parent().map(|above| if above.as_os_str().is_empty() { Path::new(".") } else { above });
    let name = path.file_name().and_then(OsStr::to_str);
    above.zip(name).ok_or_else(|| StoreError::Refused {
        reason: format!("{} cannot be the registry's file: it has no name in UTF-8", path.display()),
    })
}
