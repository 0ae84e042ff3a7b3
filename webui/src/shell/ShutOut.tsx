/** The server does not know this browser: it was given no token, or the token is another one now. */
export function ShutOut() {
  return (
    <section class="trouble" role="alert">
      <h1>This Parley is behind a token.</h1>
      <p>
        This browser brings none, or the server has another one since. Open <code>{location.origin}/?token=</code> once with the token behind it;
        whoever started the server has it in the variable <code>PARLEY_TOKEN</code>. What runs on the server goes on.
      </p>
      <p class="ways">
        <button type="button" class="main" onClick={() => location.reload()}>
          Try again
        </button>
      </p>
    </section>
  );
}
