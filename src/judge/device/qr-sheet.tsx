/** Where the device draws its code; printed alone, without the page around it. */
export function QrSheet({ text }: { text: string }) {
  return (
    <div class="az-qr" hidden>
      <svg class="az-qr__code" data-qr role="img" aria-label={text}>
        <path fill="#17221D" d="" />
      </svg>
      <p class="az-qr__text">{text}</p>
    </div>
  );
}
