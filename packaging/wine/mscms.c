/* Stands in for Wine 8's mscms.dll, which ends the program when Qt asks for a screen's colour
 * profile. For tests only, never shipped. "There is no profile" makes Qt take the usual colours. */
#define OUT __declspec(dllexport)
typedef void *Any;

OUT Any __stdcall WcsOpenColorProfileW(Any p, Any c, Any g, unsigned a, unsigned s, unsigned m, unsigned f) { return 0; }
OUT Any __stdcall OpenColorProfileW(Any profile, unsigned access, unsigned share, unsigned mode) { return 0; }
OUT Any __stdcall WcsCreateIccProfile(Any profile, unsigned options) { return 0; }
OUT int __stdcall CloseColorProfile(Any profile) { return 1; }
OUT int __stdcall GetColorProfileFromHandle(Any profile, Any bytes, Any size) { return 0; }
int __stdcall DllMain(Any module, unsigned reason, Any reserved) { return 1; }
