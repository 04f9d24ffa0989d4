/* Stands in for Windows' icuuc.dll under Wine, which has none. For tests only, never shipped.
 * Qt6Core asks it for converters of old code pages. The answer here is always "there is none",
 * and Qt goes on with its own for Unicode. Windows 10 (1703) and newer have the real one. */
#define OUT __declspec(dllexport)
typedef void *Any;
static const int NOT_THERE = 4; /* U_FILE_ACCESS_ERROR */
static Any none(int *error) { if (error) *error = NOT_THERE; return 0; }

OUT Any ucnv_open(const char *name, int *error) { return none(error); }
OUT void ucnv_close(Any converter) {}
OUT void ucnv_reset(Any converter) {}
OUT signed char ucnv_getMaxCharSize(Any converter) { return 1; }
OUT const char *ucnv_getName(Any converter, int *error) { none(error); return ""; }
OUT void ucnv_getToUCallBack(Any c, Any *call, Any *with) { if (call) *call = 0; if (with) *with = 0; }
OUT void ucnv_getFromUCallBack(Any c, Any *call, Any *with) { if (call) *call = 0; if (with) *with = 0; }
OUT void ucnv_setToUCallBack(Any c, Any n, Any w, Any *o, Any *ow, int *error) { none(error); }
OUT void ucnv_setFromUCallBack(Any c, Any n, Any w, Any *o, Any *ow, int *error) { none(error); }
OUT void ucnv_toUnicode(Any c, Any t, Any te, Any s, Any se, Any o, int f, int *error) { none(error); }
OUT void ucnv_fromUnicode(Any c, Any t, Any te, Any s, Any se, Any o, int f, int *error) { none(error); }
OUT int ucnv_toUCountPending(Any converter, int *error) { none(error); return 0; }
OUT int ucnv_fromUCountPending(Any converter, int *error) { none(error); return 0; }
OUT int ucnv_countAvailable(void) { return 0; }
OUT const char *ucnv_getAvailableName(int number) { return 0; }
OUT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { return none(error); }
OUT void ucnv_cbToUWriteUChars(Any a, Any s, int length, int offset, int *error) { none(error); }
OUT void ucnv_cbFromUWriteUChars(Any a, Any s, Any limit, int offset, int *error) { none(error); }
OUT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OUT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
int __stdcall DllMain(Any module, unsigned reason, Any reserved) { return 1; }
