/* Stands in for Windows' bcryptprimitives.dll under Wine 8, which has none. For tests only, never
 * shipped. pydantic's core asks it for random bytes; they come from RtlGenRandom instead. */
__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *bytes, unsigned long count);

__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *bytes, unsigned long long count) {
    while (count) {
        unsigned long some = count > 65536 ? 65536 : (unsigned long)count;
        if (!SystemFunction036(bytes, some)) return 0;
        bytes += some;
        count -= some;
    }
    return 1;
}
int __stdcall DllMain(void *module, unsigned reason, void *reserved) { return 1; }
