export * from './columns.tsx';
export * from './dumbbell.tsx';
export * from './figure.tsx';
export * from './measure-line.tsx';
export * from './over-time.tsx';
export { across, type Scale } from './scale.rules.ts';
export * from './thermometer.tsx';
