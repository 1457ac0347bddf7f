using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace CareRights.Ssda903.Reading;

/// <summary>One value for each text met, looked up by its bytes, so that a million rows hold each code and each child's identifier once. Files that are read at once share it.</summary>
/// <typeparam name="T">What is kept of a text: the text itself, or what it stands for.</typeparam>
/// <param name="made">Makes it; called once for each text, by one thread at a time.</param>
internal sealed class TextPool<T>(Func<string, T> made)
    where T : class
{
    // Windows-1252 differs from Latin-1 in these 32; five of them are undefined and stay the control characters they are in Latin-1.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly object adding = new();
    private readonly Dictionary<string, T> others = new(StringComparer.Ordinal);
    private PackedTexts<T> plain = new(1024);
    private int count;

    /// <summary>What is kept of the text, which is in UTF-8 if the bytes are, and otherwise in Windows-1252.</summary>
    public T Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > PackedText.Longest)
        {
            return Other(bytes.ToArray());
        }

        var text = new PackedText(bytes);
        return !text.IsPlain ? Other(bytes.ToArray()) : Volatile.Read(ref plain).Find(text) ?? Add(text, bytes);
    }

    /// <summary>The text of bytes, in UTF-8 if they are, and otherwise in Windows-1252.</summary>
    public static string TextOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var part in bytes)
        {
            if (part >= 0x80)
            {
                return Decode(bytes.ToArray());
            }
        }

        return OneForOne(bytes);
    }

    /// <summary>What was kept of a text that was met and of which each character is a byte; <see langword="null"/> if it was not met.</summary>
    public T? Met(string text)
    {
        lock (adding)
        {
            if (text.Length > PackedText.Longest)
            {
                return others.TryGetValue(text, out var value) ? value : null;
            }

            Span<byte> bytes = stackalloc byte[text.Length];
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)text[i];
            }

            return plain.Find(new PackedText(bytes));
        }
    }

    private T Add(in PackedText text, ReadOnlySpan<byte> bytes)
    {
        lock (adding)
        {
            if (plain.Find(text) is { } known)
            {
                return known;
            }

            if (++count > plain.Size / 4 * 3)
            {
                Volatile.Write(ref plain, plain.Twice());
            }

            var value = made(OneForOne(bytes));
            plain.Add(text, value);
            return value;
        }
    }

    // Few texts are long, or not of letters and digits of one byte each.
    private T Other(byte[] bytes)
    {
        var key = OneForOne(bytes);
        lock (adding)
        {
            if (!others.TryGetValue(key, out var value))
            {
                others[key] = value = made(Decode(bytes));
            }

            return value;
        }
    }

    private static string OneForOne(ReadOnlySpan<byte> bytes)
    {
        Span<char> characters = bytes.Length <= 256 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            characters[i] = (char)bytes[i];
        }

        return characters.ToString();
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var characters = new char[bytes.Length];
            for (var i = 0; i < bytes.Length; i++)
            {
                characters[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
            }

            return new string(characters);
        }
    }
}
