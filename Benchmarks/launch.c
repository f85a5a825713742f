// Starts a program and measures it from outside, once:
//
//   launch pipe PROGRAM ARGUMENT…   until the last byte of its output
//   launch ask PROGRAM ARGUMENT…    as pipe, but one line of standard input (LAUNCH_INPUT) is
//                                   answered and the program waits for more
//   launch screen PROGRAM ARGUMENT… in a pseudo terminal of 80 columns and 24 rows, until the last
//                                   byte before a quiet time: the first frame
//
// Prints microseconds, then for ask and screen the private memory in kB (Private_Dirty in
// smaps_rollup) while the program waits.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { quiet_ms = 150, limit_ms = 10000 };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static void fail(const char *what) {
    fprintf(stderr, "launch: %s: %s\n", what, strerror(errno));
    exit(1);
}

static long private_kilobytes(pid_t child) {
    char path[64], line[256];
    long kilobytes = -1;
    snprintf(path, sizeof path, "/proc/%d/smaps_rollup", child);
    FILE *file = fopen(path, "r");
    if (!file) fail(path);
    while (fgets(line, sizeof line, file)) sscanf(line, "Private_Dirty: %ld kB", &kilobytes);
    fclose(file);
    return kilobytes;
}

/// Reads until the end of output, or until `quiet` milliseconds pass after some; returns the time
/// of the last byte.
static double last_byte(int descriptor, int quiet) {
    char buffer[65536];
    double last = 0;
    for (;;) {
        struct pollfd poll_one = {.fd = descriptor, .events = POLLIN};
        int wait = last > 0 && quiet > 0 ? quiet : limit_ms;
        int ready = poll(&poll_one, 1, wait);
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0) {
            if (last > 0) return last;
            fprintf(stderr, "launch: no output\n");
            exit(1);
        }
        ssize_t count = read(descriptor, buffer, sizeof buffer);
        if (count <= 0) return last;  // a closed pseudo terminal reads as an error
        last = now();
    }
}

static pid_t start_piped(char **command, int *input, int *output) {
    int in[2], out[2];
    if (pipe2(in, O_CLOEXEC) || pipe2(out, O_CLOEXEC)) fail("pipe");
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) {
        dup2(in[0], 0);
        dup2(out[1], 1);
        execv(command[0], command);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    *input = in[1];
    *output = out[0];
    return child;
}

static pid_t start_on_screen(char **command, int *terminal) {
    struct winsize size = {.ws_row = 24, .ws_col = 80};
    pid_t child = forkpty(terminal, NULL, NULL, &size);
    if (child < 0) fail("forkpty");
    if (child == 0) {
        setenv("TERM", "xterm-256color", 1);
        execv(command[0], command);
        _exit(127);
    }
    return child;
}

int main(int count, char **arguments) {
    if (count < 3) return 2;
    const char *mode = arguments[1];
    char **command = arguments + 2;
    int input = -1, output = -1, status = 0;
    double begin = now(), end;
    if (strcmp(mode, "screen") == 0) {
        pid_t child = start_on_screen(command, &output);
        end = last_byte(output, quiet_ms);
        if (waitpid(child, &status, WNOHANG) != 0) {
            fprintf(stderr, "launch: %s ended instead of waiting\n", command[0]);
            return 1;
        }
        printf("%.0f %ld\n", end - begin, private_kilobytes(child));
        kill(child, SIGTERM);
        close(output);
        waitpid(child, &status, 0);
        return 0;
    }
    pid_t child = start_piped(command, &input, &output);
    if (strcmp(mode, "ask") == 0) {
        const char *line = getenv("LAUNCH_INPUT");
        if (!line || dprintf(input, "%s\n", line) < 0) fail("LAUNCH_INPUT");
        end = last_byte(output, quiet_ms);
        printf("%.0f %ld\n", end - begin, private_kilobytes(child));
        close(input);
        waitpid(child, &status, 0);
    } else {
        close(input);
        end = last_byte(output, 0);
        waitpid(child, &status, 0);
        printf("%.0f\n", end - begin);
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : 1;
}
