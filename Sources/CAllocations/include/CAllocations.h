// Counts what the whole process asks the heap for, in programs that link this target: its functions
// stand in front of those of the C library, for Swift as for C.
#ifndef EMMA_ALLOCATIONS_H
#define EMMA_ALLOCATIONS_H

#include <stddef.h>

struct emma_allocations {
    size_t count;
    size_t bytes;
};

/// Everything asked for since the process began; what was given back is not taken off.
struct emma_allocations emma_allocations_so_far(void);

#endif
