/* Stands between a program and the C library: writes down what the program asks of the disk, and
 * lets a chosen call fail. Loaded with LD_PRELOAD. Only what lies below FAULTS_ROOT is looked at.
 *
 * Each record in FAULTS_LOG: kind (1 byte), offset (8), lengths of path, other path and content (4
 * each, all little-endian), then these three.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static int journal = -2;
static long calls, failing;
static int fault, way, with_reads;

enum { ONCE, WHILE_FULL, CUT_SHORT };

/* What the tests call. The n-th call fails with `error`; n = 0: none. ONCE; or WHILE_FULL, when from
 * then on everything fails that needs room; or CUT_SHORT, when a write stops half-way before that. */
long faults_calls(void) { return calls; }
void faults_fail(long nth, int error, int in_which_way, int reads_too)
{
    calls = 0;
    failing = nth;
    fault = error;
    way = in_which_way;
    with_reads = reads_too;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void begin(void)
{
    const char *folder = getenv("FAULTS_ROOT"), *log = getenv("FAULTS_LOG");
    if (journal != -2)
        return;
    journal = -1;
    if (folder && !realpath(folder, root))
        root[0] = 0;
    if (log)
        journal = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_ours(const char *path)
{
    size_t length = strlen(root);
    return length && !strncmp(path, root, length) && (path[length] == '/' || !path[length]);
}

/* Make an absolute path of one the program gave, without following its last part. */
static int absolute(int folder, const char *path, char *into)
{
    char above[PATH_MAX];
    begin();
    if (path[0] == '/')
        snprintf(into, PATH_MAX, "%s", path);
    else {
        char link[64];
        ssize_t length;
        if (folder == AT_FDCWD)
            snprintf(link, sizeof link, "/proc/self/cwd");
        else
            snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        length = readlink(link, above, sizeof above - 1);
        if (length < 0)
            return 0;
        above[length] = 0;
        if (snprintf(into, PATH_MAX, "%s/%s", above, path) >= PATH_MAX)
            return 0;
    }
    return is_ours(into);
}

static int of_descriptor(int descriptor, char *into)
{
    char link[64];
    ssize_t length;
    begin();
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    length = readlink(link, into, PATH_MAX - 1);
    if (length < 0)
        return 0;
    into[length] = 0;
    return is_ours(into);
}

/* Count a call; tell whether it has to fail. */
static int counted(int needs_room)
{
    int is_due;
    pthread_mutex_lock(&turn);
    calls++;
    is_due = failing && calls == failing;
    if (failing && way != ONCE)
        is_due = calls >= failing && needs_room;
    pthread_mutex_unlock(&turn);
    if (is_due)
        errno = fault;
    return is_due;
}
static int fails(void) { return counted(0); }
static int fails_for_room(void) { return counted(1); }

static void note(char kind, const char *path, const char *other, int64_t offset, const void *content,
                 uint32_t length)
{
    uint32_t lengths[3] = {(uint32_t)strlen(path), (uint32_t)strlen(other), length};
    struct iovec parts[] = {{&kind, 1}, {&offset, 8}, {lengths, 12}, {(void *)path, lengths[0]},
                            {(void *)other, lengths[1]}, {(void *)content, length}};
    int kept = errno;
    begin();
    if (journal >= 0)
        if (REAL(writev)(journal, parts, 6) < 0)
            abort();
    errno = kept;
}

/* A line that says what was acknowledged to a person by now. */
void faults_acknowledge(const char *words) { note('a', root, "", 0, words, (uint32_t)strlen(words)); }

#define MODE(last) \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
        va_list more; \
        va_start(more, last); \
        mode = (mode_t)va_arg(more, int); \
        va_end(more); \
    }

static int opened(int folder, const char *path, int flags, mode_t mode)
{
    char full[PATH_MAX];
    int ours = absolute(folder, path, full), is_new, is_change, answer;
    if (!ours)
        return REAL(openat)(folder, path, flags, mode);
    is_new = (flags & O_CREAT) && faccessat(folder, path, F_OK, AT_SYMLINK_NOFOLLOW);
    is_change = is_new || (flags & O_TRUNC);
    if (is_change ? (is_new ? fails_for_room() : fails()) : with_reads && fails())
        return -1;
    answer = REAL(openat)(folder, path, flags, mode);
    if (answer >= 0 && is_new)
        note('c', full, "", 0, "", 0);
    else if (answer >= 0 && (flags & O_TRUNC))
        note('t', full, "", 0, "", 0);
    return answer;
}

int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...)
{
    MODE(flags)
    if (journal == -2 && !getenv("FAULTS_ROOT"))
        return REAL(openat64)(folder, path, flags, mode);
    char full[PATH_MAX];
    return absolute(folder, path, full) ? opened(folder, path, flags, mode)
                                        : REAL(openat64)(folder, path, flags, mode);
}

DIR *opendir(const char *path)
{
    char full[PATH_MAX];
    return absolute(AT_FDCWD, path, full) && with_reads && fails() ? NULL : REAL(opendir)(path);
}

static ssize_t written(int descriptor, const void *content, size_t length, int64_t offset)
{
    char path[PATH_MAX];
    int has_place = offset >= 0, ours = of_descriptor(descriptor, path);
    ssize_t answer;
    if (ours && fails_for_room()) {
        if (way != CUT_SHORT || calls != failing || length < 2)
            return -1;
        length /= 2;
    }
    if (ours && !has_place)
        offset = (fcntl(descriptor, F_GETFL) & O_APPEND) ? lseek(descriptor, 0, SEEK_END)
                                                         : lseek(descriptor, 0, SEEK_CUR);
    answer = has_place ? REAL(pwrite)(descriptor, content, length, offset)
                       : REAL(write)(descriptor, content, length);
    if (ours && answer > 0)
        note('w', path, "", offset, content, (uint32_t)answer);
    return answer;
}

ssize_t write(int descriptor, const void *content, size_t length)
{
    return written(descriptor, content, length, -1);
}
ssize_t pwrite(int descriptor, const void *content, size_t length, off_t offset)
{
    return written(descriptor, content, length, offset);
}
ssize_t pwrite64(int descriptor, const void *content, size_t length, off64_t offset)
{
    return written(descriptor, content, length, offset);
}

static int read_fails(int descriptor)
{
    char path[PATH_MAX];
    return with_reads && of_descriptor(descriptor, path) && fails();
}
ssize_t read(int descriptor, void *into, size_t length)
{
    return read_fails(descriptor) ? -1 : REAL(read)(descriptor, into, length);
}
ssize_t pread(int descriptor, void *into, size_t length, off_t offset)
{
    return read_fails(descriptor) ? -1 : REAL(pread)(descriptor, into, length, offset);
}
ssize_t pread64(int descriptor, void *into, size_t length, off64_t offset)
{
    return pread(descriptor, into, length, offset);
}

/* Copying in the kernel is answered as "not here", so that the program copies by writing. */
ssize_t sendfile(int to, int from, off_t *offset, size_t length)
{
    (void)to, (void)from, (void)offset, (void)length;
    errno = ENOTSUP;
    return -1;
}
ssize_t sendfile64(int to, int from, off64_t *offset, size_t length)
{
    return sendfile(to, from, offset, length);
}

static int sized(int descriptor, int64_t length, int (*real)(int, off_t))
{
    char path[PATH_MAX];
    int ours = of_descriptor(descriptor, path), answer;
    if (ours && fails())
        return -1;
    answer = real(descriptor, length);
    if (!answer && ours)
        note('t', path, "", length, "", 0);
    return answer;
}
int ftruncate(int descriptor, off_t length) { return sized(descriptor, length, REAL(ftruncate)); }
int ftruncate64(int descriptor, off64_t length) { return sized(descriptor, length, REAL(ftruncate)); }
int posix_fallocate(int descriptor, off_t offset, off_t length)
{
    char path[PATH_MAX];
    int ours = of_descriptor(descriptor, path), answer;
    if (ours && fails_for_room())
        return errno;
    answer = REAL(posix_fallocate)(descriptor, offset, length);
    if (!answer && ours)
        note('t', path, "", offset + length, "", 0);
    return answer;
}
int posix_fallocate64(int descriptor, off64_t offset, off64_t length)
{
    return posix_fallocate(descriptor, offset, length);
}

static int flushed(int descriptor, int (*real)(int))
{
    char path[PATH_MAX];
    int ours = of_descriptor(descriptor, path), answer;
    if (ours && fails())
        return -1;
    answer = real(descriptor);
    if (!answer && ours)
        note('s', path, "", 0, "", 0);
    return answer;
}
int fsync(int descriptor) { return flushed(descriptor, REAL(fsync)); }
int fdatasync(int descriptor) { return flushed(descriptor, REAL(fdatasync)); }

int renameat(int from_folder, const char *from, int to_folder, const char *to)
{
    char old[PATH_MAX], new[PATH_MAX];
    int ours = absolute(from_folder, from, old) & absolute(to_folder, to, new), answer;
    if (ours && fails())
        return -1;
    answer = REAL(renameat)(from_folder, from, to_folder, to);
    if (!answer && ours)
        note('r', old, new, 0, "", 0);
    return answer;
}
int rename(const char *from, const char *to) { return renameat(AT_FDCWD, from, AT_FDCWD, to); }

int chmod(const char *path, mode_t mode)
{
    char full[PATH_MAX];
    return absolute(AT_FDCWD, path, full) && fails() ? -1 : REAL(chmod)(path, mode);
}
int fchmod(int descriptor, mode_t mode)
{
    char path[PATH_MAX];
    return of_descriptor(descriptor, path) && fails() ? -1 : REAL(fchmod)(descriptor, mode);
}

static int changed(char kind, int folder, const char *path, int extra)
{
    char full[PATH_MAX];
    int ours = absolute(folder, path, full), answer;
    if (ours && (kind == 'm' ? fails_for_room() : fails()))
        return -1;
    answer = kind == 'm' ? REAL(mkdirat)(folder, path, (mode_t)extra)
                         : REAL(unlinkat)(folder, path, extra);
    if (!answer && ours)
        note(kind, full, "", 0, "", 0);
    return answer;
}
int mkdir(const char *path, mode_t mode) { return changed('m', AT_FDCWD, path, (int)mode); }
int mkdirat(int folder, const char *path, mode_t mode) { return changed('m', folder, path, (int)mode); }
int unlink(const char *path) { return changed('u', AT_FDCWD, path, 0); }
int rmdir(const char *path) { return changed('u', AT_FDCWD, path, AT_REMOVEDIR); }
int unlinkat(int folder, const char *path, int flags) { return changed('u', folder, path, flags); }
