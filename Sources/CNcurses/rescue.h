// Gives the terminal back when the program cannot do it any more, and carries signals to the
// event loop. In C, because a handler may only touch memory that is ready and call functions that
// POSIX lists as async-signal-safe; Swift promises neither.
#ifndef EMMA_RESCUE_H
#define EMMA_RESCUE_H

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

struct emma_rescue_state {
    volatile sig_atomic_t armed;      // the terminal is ours and has to be given back
    volatile sig_atomic_t requested;  // an end was asked for that nobody has read yet
    bool registered;                  // exit gives the terminal back, too
    int terminal;
    int pipe;
    pid_t owner;
    struct termios saved;
    size_t length;
    char sequence[512];
    char stack[65536];  // a stack overflow leaves no room on the ordinary one
};

/// The one state of the process. Swift emits the functions of a header, but not its variables, into
/// each object file that calls them, and optimising moves the calls between files. Weak, so that
/// the linker keeps one of these functions, with the state inside of it, and nothing inlines it.
__attribute__((weak, visibility("hidden"))) struct emma_rescue_state *emma_rescue(void) {
    static struct emma_rescue_state state;
    return &state;
}

static inline void emma_rescue_restore(void) {
    if (!emma_rescue()->armed || emma_rescue()->owner != getpid()) return;
    emma_rescue()->armed = 0;
    // One attempt: the descriptor does not block, and a stuck terminal must not hold the process.
    if (write(emma_rescue()->terminal, emma_rescue()->sequence, emma_rescue()->length) < 0) {}
    (void)tcflush(emma_rescue()->terminal, TCIFLUSH);  // mouse reports must not reach the shell
    (void)tcsetattr(emma_rescue()->terminal, TCSANOW, &emma_rescue()->saved);
}

static inline void emma_rescue_die(int number) {
    emma_rescue_restore();
    (void)signal(number, SIG_DFL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    (void)sigprocmask(SIG_UNBLOCK, &set, NULL);
    (void)raise(number);
}

/// Ends that can wait: the loop gets the chance to close the log. If it does not read the first
/// one, it is stuck; then the second one or the alarm ends the program here.
static inline void emma_rescue_forward(int number) {
    int kept = errno;
    char byte = (char)number;
    if (number == SIGTERM || number == SIGHUP || number == SIGINT) {
        if (emma_rescue()->requested) emma_rescue_die(number);
        emma_rescue()->requested = 1;
        if (number != SIGINT) (void)alarm(2);
    }
    if (write(emma_rescue()->pipe, &byte, 1) < 0) {}
    errno = kept;
}

static inline void emma_rescue_handle(int number, void (*handler)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    (void)sigaction(number, &action, NULL);
}

static inline void emma_rescue_handle_all(void (*last)(int), void (*waiting)(int)) {
    const int ends[] = {SIGQUIT, SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGALRM};
    const int others[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) emma_rescue_handle(ends[i], last);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        emma_rescue_handle(others[i], waiting);
}

/// Installs the handlers; `pipe` gets the number of each signal that can wait as one byte.
static inline void emma_rescue_install(int pipe) {
    emma_rescue()->pipe = pipe;
    emma_rescue()->requested = 0;
    stack_t stack = {.ss_sp = emma_rescue()->stack, .ss_flags = 0, .ss_size = sizeof emma_rescue()->stack};
    (void)sigaltstack(&stack, NULL);
    emma_rescue_handle_all(emma_rescue_die, emma_rescue_forward);
    (void)signal(SIGPIPE, SIG_IGN);
    if (!emma_rescue()->registered) emma_rescue()->registered = atexit(emma_rescue_restore) == 0;
}

/// Signals do again what they do in any program.
static inline void emma_rescue_uninstall(void) {
    emma_rescue_handle_all(SIG_DFL, SIG_DFL);
    (void)signal(SIGPIPE, SIG_DFL);
    (void)alarm(0);
}

/// From now on the terminal has to be given back with these settings and bytes.
static inline bool emma_rescue_arm(
    int terminal, const struct termios *saved, const void *sequence, size_t length) {
    if (length > sizeof emma_rescue()->sequence) return false;
    emma_rescue()->armed = 0;
    emma_rescue()->terminal = terminal;
    emma_rescue()->saved = *saved;
    emma_rescue()->owner = getpid();
    memcpy(emma_rescue()->sequence, sequence, length);
    emma_rescue()->length = length;
    emma_rescue()->armed = 1;
    return true;
}

/// The loop has read that an end was asked for.
static inline void emma_rescue_read(void) {
    emma_rescue()->requested = 0;
    (void)alarm(0);
}

/// Stops the process as Ctrl-Z does, and returns when it goes on.
static inline void emma_rescue_stop(void) {
    (void)signal(SIGTSTP, SIG_DFL);
    (void)kill(0, SIGTSTP);
    emma_rescue_handle(SIGTSTP, emma_rescue_forward);
}

#endif
