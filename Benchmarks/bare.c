// The least that a full-screen program can be: ncurses, one line, and waiting for a key. What it
// takes is the yardstick for ours. With an argument: one line of output without a screen.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>

int main(int count, char **arguments) {
    (void)arguments;
    setlocale(LC_ALL, "");
    if (count > 1) {
        puts("Guten Tag");
        return 0;
    }
    initscr();
    noecho();
    mvaddstr(0, 0, "Guten Tag");
    refresh();
    getch();
    endwin();
    return 0;
}
