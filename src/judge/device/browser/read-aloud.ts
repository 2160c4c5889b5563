/** Only a voice that lives on the device itself: others would send what is read to somebody else. */
const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.startsWith(language));

/** Where the device has a voice, a button reads the question and its answers; never what she typed. */
export const offerReading = (button: HTMLElement, text: () => string): void => {
  if (!('speechSynthesis' in window)) return;
  const { lang } = document.documentElement;
  const offer = (): void => {
    button.hidden = !voiceFor(lang);
  };
  const label = (speaking: boolean): void => {
    for (const part of button.querySelectorAll<HTMLElement>('[data-while]'))
      part.hidden = (part.dataset.while === 'speaking') !== speaking;
  };
  speechSynthesis.onvoiceschanged = offer;
  offer();
  button.addEventListener('click', () => {
    const was = speechSynthesis.speaking;
    speechSynthesis.cancel();
    label(!was);
    if (was) return;
    const spoken = new SpeechSynthesisUtterance(text());
    spoken.voice = voiceFor(lang) ?? null;
    spoken.lang = lang;
    spoken.onend = () => label(false);
    speechSynthesis.speak(spoken);
  });
};

export const stopReading = (): void => {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
};
