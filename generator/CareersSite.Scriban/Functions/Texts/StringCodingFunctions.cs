using System.Security.Cryptography;
using System.Text;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Functions;

/// <summary><c>string.*</c>: escapes, Base64 and digests. Digests are over UTF-8, in lower case hexadecimal.</summary>
internal static class StringCodingFunctions
{
    public static readonly Builtin[] All =
    [
        new("base64_decode", "text:string", DecodeBase64),
        new("base64_encode", "text:string", (_, a) => Convert.ToBase64String(Encoding.UTF8.GetBytes(a.Text(0)))),
        new("escape", "text:string", (call, a) => Quote(call, a.Text(0))[1..^1]),
        new("hmac_sha1", "text:string secretKey:string", (_, a) => Digest(a, HMACSHA1.HashData)),
        new("hmac_sha256", "text:string secretKey:string", (_, a) => Digest(a, HMACSHA256.HashData)),
        new("hmac_sha512", "text:string secretKey:string", (_, a) => Digest(a, HMACSHA512.HashData)),
        new("literal", "text:string", (call, a) => a[0].IsNull ? default(ScriptValue) : Quote(call, a.Text(0))),
        new("md5", "text:string", (_, a) => Digest(a, MD5.HashData)),
        new("sha1", "text:string", (_, a) => Digest(a, SHA1.HashData)),
        new("sha256", "text:string", (_, a) => Digest(a, SHA256.HashData)),
        new("sha512", "text:string", (_, a) => Digest(a, SHA512.HashData)),
    ];

    private static ScriptValue DecodeBase64(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var bytes = new byte[a.Text(0).Length];
        return Convert.TryFromBase64String(a.Text(0), bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw call.Error("the text is no Base64");
    }

    private static string Quote(FunctionCall call, string text)
    {
        var quoted = call.Renderer.RentBuffer();
        ValueText.AppendQuoted(quoted, text);
        return call.Renderer.TakeText(quoted);
    }

    private static ScriptValue Digest(ReadOnlySpan<ScriptValue> a, Func<byte[], byte[]> hash) =>
        Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(a.Text(0))));

    private static ScriptValue Digest(ReadOnlySpan<ScriptValue> a, Func<byte[], byte[], byte[]> hash) =>
        Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(a.Text(1)), Encoding.UTF8.GetBytes(a.Text(0))));
}
