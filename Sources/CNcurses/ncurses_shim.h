// What of ncurses does not import into Swift by itself: macros with casts, mutable globals and the
// wide-character functions, which appear only on request. The request is NCURSES_WIDECHAR and not
// _XOPEN_SOURCE, which changes structs of the C library: Swift has its own view of that library,
// without _XOPEN_SOURCE, and refuses two views that differ.
#ifndef EMMA_NCURSES_SHIM_H
#define EMMA_NCURSES_SHIM_H

#define NCURSES_NOMACROS 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <wchar.h>

extern int wcwidth(wchar_t);  // hidden without _XOPEN_SOURCE

static inline unsigned emma_attribute_bold(void) { return (unsigned)A_BOLD; }
static inline unsigned emma_attribute_underline(void) { return (unsigned)A_UNDERLINE; }
static inline unsigned emma_attribute_reverse(void) { return (unsigned)A_REVERSE; }

/// Writes one cell: a base with its marks, ended by 0. The result is not looked at, because
/// ncurses reports failure in the last cell of the screen although it wrote it.
static inline void emma_put_cell(
    int row, int column, const wchar_t *text, unsigned attributes, short pair) {
    cchar_t cell;
    if (setcchar(&cell, text, (attr_t)attributes, pair, NULL) != OK) return;
    (void)mvadd_wch(row, column, &cell);
}

/// Has the next doupdate repaint everything: the terminal may show anything by now.
static inline void emma_repaint(void) { (void)clearok(curscr, TRUE); }

/// Marks the changes of this frame for output and puts the cursor last.
static inline void emma_compose(int row, int column) {
    (void)wmove(stdscr, row, column);
    (void)wnoutrefresh(stdscr);
    (void)doupdate();
}

/// What lets the whole screen scroll, which here means: lets the cursor reach all of it. NULL if
/// the terminal has no scrolling region.
static inline const char *emma_scrolling_region(int rows) {
    return change_scroll_region ? tiparm(change_scroll_region, 0, rows - 1) : NULL;
}

static inline void emma_erase(void) { (void)werase(stdscr); }
static inline void emma_options(void) {
    (void)nonl();
    (void)leaveok(stdscr, FALSE);
    (void)scrollok(stdscr, FALSE);
    (void)idlok(stdscr, FALSE);
}

/// A file in memory as a stream that ncurses can write to; NULL if there is none to be had.
static inline FILE *emma_memory_stream(void) {
    int descriptor = (int)syscall(SYS_memfd_create, "emma-screen", 1u /* MFD_CLOEXEC */);
    return descriptor < 0 ? NULL : fdopen(descriptor, "w+");
}

/// A string capability by its terminfo name, extended ones included; NULL if the terminal has none.
static inline const char *emma_capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (const char *)-1 ? NULL : value;
}

/// The terminal that capabilities are asked of; NULL if none is open.
static inline TERMINAL *emma_current_terminal(void) { return cur_term; }

static inline SCREEN *emma_new_screen(const char *terminal, FILE *output) {
    return newterm(terminal, output, stdin);
}

/// 0 if it is unknown.
static inline struct winsize emma_window_size(int descriptor) {
    struct winsize size = {0, 0, 0, 0};
    (void)ioctl(descriptor, TIOCGWINSZ, &size);
    return size;
}

/// Characters in UTF-8, whatever the environment says; Debian always has C.UTF-8.
static inline bool emma_use_utf8(void) {
    const char *names[] = {"", "C.UTF-8", "C.utf8"};
    for (int i = 0; i < 3; i++)
        if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
            return true;
    return false;
}

#endif
